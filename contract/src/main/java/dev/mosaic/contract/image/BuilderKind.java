package dev.mosaic.contract.image;

/**
 * Who builds: Jib needs no daemon but no {@code RUN} either; Docker takes any Dockerfile; JVM takes a project of Maven or Gradle
 * without one.
 */
public enum BuilderKind {
    JIB,
    DOCKER,
    JVM
}
