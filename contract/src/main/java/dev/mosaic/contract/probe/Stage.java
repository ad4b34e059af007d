package dev.mosaic.contract.probe;

/** The stages of a question, in their order. */
public enum Stage {
    LOOKUP,
    CONNECT,
    HANDSHAKE,
    WAIT,
    BODY
}
