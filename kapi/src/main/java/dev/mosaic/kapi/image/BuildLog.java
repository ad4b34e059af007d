package dev.mosaic.kapi.image;

/** Where a build's lines go, one call a line, in order. */
@FunctionalInterface
public interface BuildLog {

    void line(String text);
}
