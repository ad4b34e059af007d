package dev.mosaic.kapi.image.jib;

/** A source of a COPY or ADD is not in the context. */
final class NotThere extends RuntimeException {

    NotThere(String detail) {
        super(detail);
    }
}
