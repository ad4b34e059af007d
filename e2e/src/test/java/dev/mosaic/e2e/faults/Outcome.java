package dev.mosaic.e2e.faults;

/** How a case went. */
enum Outcome {
    /** Every expected verdict, and no other claim. */
    RIGHT("right"),
    /** Something is claimed that is not so. */
    WRONG_CLAIM("WRONG CLAIM"),
    /** No wrong claim, but an expected verdict is missing or names the wrong thing. */
    MISSED("wrong"),
    /** Nothing claimed, and told what is not known. */
    CANNOT_TELL("cannot tell"),
    /** The fault never showed, so nothing was asked. */
    UNSEEN("not played"),
    /** Played, and not asked: only the cases themselves are tried. */
    PLAYED("played");

    final String word;

    Outcome(String word) {
        this.word = word;
    }
}
