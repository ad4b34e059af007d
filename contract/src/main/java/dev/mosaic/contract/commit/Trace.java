package dev.mosaic.contract.commit;

/** What tells the commit of a running image, the most trustworthy first. */
public enum Trace {
    /** Mosaic noted it on the workload when it shipped. */
    ANNOTATION,
    /** The image's label {@code org.opencontainers.image.revision} (OCI image spec, annotations). */
    LABEL,
    /** The image's tag is, or ends in, a commit id. */
    TAG,
    /** The image's tag is the name of a git tag. */
    GIT_TAG,
    /** Another tag of the same image is a commit id. */
    SAME_IMAGE,
    /** Nothing. */
    NONE
}
