package dev.mosaic.kapi.image.playground;

/** A request the registry refuses, with the error code of the distribution specification. */
final class Fault extends RuntimeException {
    private final int status;
    private final String code;

    Fault(int status, String code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }
}
