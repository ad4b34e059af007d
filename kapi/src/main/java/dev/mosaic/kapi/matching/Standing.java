package dev.mosaic.kapi.matching;

/** What a Dockerfile is for, as its path tells. */
enum Standing {
    /** For what runs. */
    MAIN,
    /** Its name has a word that nobody can weigh: {@code Dockerfile.release}. */
    VARIANT,
    /** Its name says: to develop, test or build with. */
    UNLIKELY,
    /** It lies among tests, examples or code of others. */
    ASIDE,
    /** There is none, only a build file. */
    WITHOUT
}
