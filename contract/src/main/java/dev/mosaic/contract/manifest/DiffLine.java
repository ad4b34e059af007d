package dev.mosaic.contract.manifest;

/** One line of a difference; {@code before} and {@code after} are line numbers, 0 where the line is not. */
public record DiffLine(Kind kind, int before, int after, String text) {

    /** What became of a line. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED,
        /** Lines were left out here. */
        GAP
    }
}
