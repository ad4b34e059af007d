package dev.mosaic.contract.probe;

/** Which HTTP is spoken: what both sides like best, or one of them; HTTP2 without TLS is spoken by prior knowledge, as gRPC does. */
public enum HttpVersion {
    AUTO,
    HTTP1,
    HTTP2
}
