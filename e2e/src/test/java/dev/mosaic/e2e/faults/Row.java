package dev.mosaic.e2e.faults;

import java.util.Locale;

/** One line of the table. */
record Row(FaultCase played, Outcome outcome, String why, double seconds, int apiCalls, int probesLeft) {
    static Row unasked(FaultCase played, Outcome outcome, String why) {
        return new Row(played, outcome, why, 0, 0, 0);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %.1f | %d | %s |",
                played.suite(),
                played.name() + (played.healthy() ? " (healthy)" : ""),
                outcome.word,
                seconds,
                apiCalls,
                why.replace('|', '/').replace('\n', ' '));
    }
}
