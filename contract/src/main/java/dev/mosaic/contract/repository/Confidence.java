package dev.mosaic.contract.repository;

/** How far a proposal may be trusted. */
public enum Confidence {
    /** Independent evidence agrees and nothing else comes near: may be accepted together with others like it. */
    SURE,
    /** The best there is, but something speaks against it or for another. */
    LIKELY,
    /** A thing to begin with when looking. */
    UNSURE
}
