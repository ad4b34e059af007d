package dev.mosaic.kapi.cluster.fabric8;

import java.time.Duration;

/**
 * How long one request of a watch lasts before the API server ends it and the next goes on from there, and how much longer its end
 * is waited for. Together they are the longest that a connection which was dropped without a word stays unnoticed.
 */
record WatchTerm(Duration length, Duration grace) {
    /** Some nine watches, so a request every four seconds; noticed within 50 seconds. */
    static final WatchTerm USUAL = new WatchTerm(Duration.ofSeconds(40), Duration.ofSeconds(10));

    WatchTerm {
        if (length.toSeconds() < 1) throw new IllegalArgumentException("length must be at least a second");
    }

    Duration overdue() {
        return length.plus(grace);
    }
}
