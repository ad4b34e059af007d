package dev.mosaic.contract.image;

/** Who builds: Jib needs no daemon but no {@code RUN} either; Docker takes any Dockerfile. */
public enum BuilderKind {
    JIB,
    DOCKER
}
