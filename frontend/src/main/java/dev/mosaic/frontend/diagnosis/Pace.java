package dev.mosaic.frontend.diagnosis;

/** How much of a run is shown: all as it comes, or so many steps and one more at each press. */
final class Pace {
    private static final int ALL = Integer.MAX_VALUE;
    private int shown = ALL;

    void all() {
        shown = ALL;
    }

    void first() {
        shown = 1;
    }

    void next(int of) {
        shown = Math.min(of, now(of) + 1);
    }

    void back(int of) {
        shown = Math.max(1, now(of) - 1);
    }

    boolean isSlow() {
        return shown != ALL;
    }

    boolean mayGoOn(int of) {
        return now(of) < of;
    }

    Run of(Run run) {
        return run.upTo(now(run.steps().size()));
    }

    private int now(int of) {
        return Math.min(of, shown);
    }
}
