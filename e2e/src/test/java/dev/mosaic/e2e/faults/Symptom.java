package dev.mosaic.e2e.faults;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What the cluster shows once the fault is there: so many objects of a kind whose value at a trail is one of {@code is}, holds
 * {@code has}, or is at least {@code atLeast}; with {@code count} 0, no such object. For {@code log} it is the pod's log that holds it. It may have to last.
 */
record Symptom(
        Target target,
        Map<String, String> labels,
        Trail path,
        List<String> is,
        String has,
        int atLeast,
        int count,
        String log,
        Duration lasting,
        Duration within) {
    private static final int NO_NUMBER = Integer.MIN_VALUE;

    static Symptom of(Reading reading) {
        reading.only(
                "apiVersion",
                "kind",
                "namespace",
                "name",
                "labels",
                "path",
                "is",
                "has",
                "atLeast",
                "count",
                "log",
                "for",
                "within");
        Reading labels = reading.part("labels");
        return new Symptom(
                Target.of(reading),
                labels.map().keySet().stream().collect(java.util.stream.Collectors.toMap(key -> key, labels::text)),
                new Trail(reading.text("path", "metadata.name")),
                reading.texts("is"),
                reading.text("has", ""),
                reading.number("atLeast", NO_NUMBER),
                reading.number("count", 1),
                reading.text("log", ""),
                Duration.ofSeconds(reading.number("for", 0)),
                Duration.ofSeconds(reading.number("within", 90)));
    }

    boolean isLog() {
        return !log.isEmpty();
    }

    /** Whether these objects show it. */
    boolean shownBy(List<Map<String, Object>> objects) {
        long showing = objects.stream()
                .filter(object -> path.values(object).stream().anyMatch(this::fits))
                .count();
        return count == 0 ? showing == 0 : showing >= count;
    }

    boolean fits(String value) {
        return (is.isEmpty() || is.contains(value)) && value.contains(has) && (atLeast == NO_NUMBER || enough(value));
    }

    private boolean enough(String value) {
        return value.matches("-?\\d{1,9}") && Integer.parseInt(value) >= atLeast;
    }

    @Override
    public String toString() {
        String wanted = is.isEmpty() ? has.isEmpty() ? "at least " + atLeast : "…" + has + "…" : is.toString();
        return target + (labels.isEmpty() ? "" : " " + labels) + (isLog() ? " log" : " " + path.text()) + " " + wanted;
    }
}
