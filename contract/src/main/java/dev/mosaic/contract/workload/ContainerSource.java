package dev.mosaic.contract.workload;

/** Where a container's image is built from, as far as is known; {@code repository} is empty when it is not. */
public record ContainerSource(String container, Kind kind, String repository) {

    /** How it is known. */
    public enum Kind {
        /** It is bound to this repository. */
        BOUND,
        /** Not bound, but what runs was shipped from this repository. */
        SHIPPED,
        /** Nobody said so far. */
        NOT_BOUND
    }
}
