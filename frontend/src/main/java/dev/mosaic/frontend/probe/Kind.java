package dev.mosaic.frontend.probe;

/** The four questions a person can choose from. */
enum Kind {
    HTTP,
    TCP,
    TLS,
    DNS
}
