package dev.mosaic.e2e.faults;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What a run found, and what it amounts to. */
record Table(List<Row> rows) {
    static final String HEAD = "| suite | case | outcome | s | API calls | why |\n|---|---|---|---|---|---|";

    String text() {
        List<String> lines = new ArrayList<>(List.of(HEAD));
        rows.stream()
                .sorted(Comparator.comparing((Row row) -> row.played().suite())
                        .thenComparing(row -> row.played().name()))
                .forEach(row -> lines.add(row.toString()));
        lines.add("");
        lines.add(totals());
        return String.join("\n", lines);
    }

    String totals() {
        long asked = rows.size() - of(Outcome.UNSEEN) - of(Outcome.PLAYED);
        return String.format(
                Locale.ROOT,
                "%d cases: %d right, %d wrong, %d wrong claims, %d cannot tell, %d not played. Accuracy %.1f %%. Seconds a"
                        + " verdict: median %.1f, p95 %.1f. API calls: median %.0f. Probe pods left: %d.",
                rows.size(),
                of(Outcome.RIGHT),
                of(Outcome.MISSED),
                of(Outcome.WRONG_CLAIM),
                of(Outcome.CANNOT_TELL),
                of(Outcome.UNSEEN),
                asked == 0 ? 0 : 100.0 * of(Outcome.RIGHT) / asked,
                at(0.5, seconds()),
                at(0.95, seconds()),
                at(0.5, calls()),
                rows.stream().mapToInt(Row::probesLeft).sum());
    }

    long of(Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    private double[] seconds() {
        return rows.stream()
                .mapToDouble(Row::seconds)
                .filter(it -> it > 0)
                .sorted()
                .toArray();
    }

    private double[] calls() {
        return rows.stream()
                .filter(row -> row.seconds() > 0)
                .mapToDouble(Row::apiCalls)
                .sorted()
                .toArray();
    }

    private static double at(double share, double[] sorted) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, sorted.length * share)];
    }
}
