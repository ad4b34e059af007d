package dev.mosaic.contract.probe;

/** What can go wrong between asking and being answered. */
public enum FaultKind {
    NAME_UNKNOWN,
    LOOKUP_FAILED,
    ADDRESS_REFUSED,
    CONNECTION_REFUSED,
    UNREACHABLE,
    CONNECTION_LOST,
    TIMED_OUT,
    HANDSHAKE_FAILED,
    CERTIFICATE_UNVERIFIED,
    NOT_UNDERSTOOD,
    TOO_MANY_REDIRECTS,
    OTHER
}
