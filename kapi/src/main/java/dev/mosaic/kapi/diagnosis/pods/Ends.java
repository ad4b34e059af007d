package dev.mosaic.kapi.diagnosis.pods;

import dev.mosaic.contract.diagnosis.Sentence;
import dev.mosaic.kapi.diagnosis.Subject;
import dev.mosaic.kapi.diagnosis.Words;
import dev.mosaic.kapi.tree.Thing;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** How a container ended last, told; and which probe ended it, if one did. */
final class Ends {
    private static final int SIGNALS = 128;

    private Ends() {}

    static Sentence sentence(Ran container) {
        String reason = container.end().map(end -> end.text("reason")).orElse("");
        return Words.say(
                "pods.seen.ended",
                "container",
                container.name(),
                "code",
                code(container.exit()),
                "reason",
                reason,
                "restarts",
                container.restarts());
    }

    /** A code above 128 is a signal's. */
    static String code(int exit) {
        return switch (exit - SIGNALS) {
            case 9 -> exit + " (SIGKILL)";
            case 15 -> exit + " (SIGTERM)";
            case 11 -> exit + " (SIGSEGV)";
            case 6 -> exit + " (SIGABRT)";
            default -> "" + exit;
        };
    }

    /**
     * The event by which the kubelet says that it killed this container for its probe: only one of the end that is looked at, since
     * those of a start long over stay in the list.
     */
    static Optional<Thing> killedBy(Subject subject, Ran container, String probe) {
        Optional<Instant> stop = container.end().flatMap(end -> end.time("finishedAt"));
        return subject.events(container.pod()).stream()
                .filter(event -> event.text("reason").equals("Killing"))
                .filter(event ->
                        event.text("message").contains("Container " + container.name() + " failed " + probe + " probe"))
                .filter(event -> stop.isEmpty() || isNear(event, stop.get()))
                .findFirst();
    }

    /** The kill comes first, the end after the grace it gives. Repeated events lag behind, so some minutes are near. */
    private static boolean isNear(Thing event, Instant stop) {
        try {
            Duration apart =
                    Duration.between(Instant.parse(Subject.last(event)), stop).abs();
            return apart.compareTo(Duration.ofMinutes(10)) < 0;
        } catch (DateTimeParseException e) {
            return true;
        }
    }

    /** The probe's own words, newest first. */
    static Optional<String> unhealthy(Subject subject, Ran container, Probe probe) {
        String field = "{" + container.name() + "}";
        return subject.events(container.pod()).stream()
                .filter(event -> event.text("reason").equals("Unhealthy"))
                .filter(event -> event.text("message").startsWith(probe.title() + " probe"))
                .filter(event -> event.text("involvedObject", "fieldPath").isEmpty()
                        || event.text("involvedObject", "fieldPath").contains(field))
                .map(event -> event.text("message"))
                .findFirst();
    }
}
