package dev.mosaic.kapi.cluster.fabric8;

import static dev.mosaic.kapi.cluster.fabric8.Meta.text;

import dev.mosaic.contract.event.ObjectEvent;
import io.fabric8.kubernetes.api.model.Event;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What events tell, in either of the two ways Kubernetes counts and dates them. */
final class EventProjection {
    private static final int LONGEST = 2_000;

    private EventProjection() {}

    private static ObjectEvent of(Event event) {
        Instant first = first(event);
        Instant last = last(event, first);
        return new ObjectEvent(
                text(event.getInvolvedObject().getKind()),
                text(event.getInvolvedObject().getName()),
                "Warning".equals(event.getType()),
                text(event.getReason()),
                brief(text(event.getMessage())),
                source(event),
                Math.max(1, count(event)),
                first,
                last);
    }

    /** Equal words about one object become one line; the newest first, and of one second the one the API server took last. */
    static List<ObjectEvent> merged(List<Event> events) {
        return events.stream()
                .map(event -> new Taken(of(event), version(event)))
                .collect(Collectors.groupingBy(Taken::words))
                .values()
                .stream()
                .map(EventProjection::sum)
                .sorted(Comparator.comparing(Taken::second)
                        .thenComparing(Taken::version)
                        .thenComparing(taken -> taken.event().name())
                        .reversed())
                .map(Taken::event)
                .toList();
    }

    private static Taken sum(List<Taken> equal) {
        ObjectEvent one = equal.getFirst().event();
        List<ObjectEvent> events = equal.stream().map(Taken::event).toList();
        ObjectEvent sum = new ObjectEvent(
                one.kind(),
                one.name(),
                one.warning(),
                one.reason(),
                one.message(),
                one.source(),
                events.stream().mapToInt(ObjectEvent::count).sum(),
                events.stream().map(ObjectEvent::first).min(Instant::compareTo).orElseThrow(),
                events.stream().map(ObjectEvent::last).max(Instant::compareTo).orElseThrow());
        return new Taken(sum, equal.stream().mapToLong(Taken::version).max().orElseThrow());
    }

    /** Most events tell whole seconds; which came first within one, only the API server's own count tells. */
    private record Taken(ObjectEvent event, long version) {
        List<Object> words() {
            return List.of(event.kind(), event.name(), event.reason(), event.message(), event.warning());
        }

        Instant second() {
            return event.last().truncatedTo(ChronoUnit.SECONDS);
        }
    }

    private static long version(Event event) {
        String version = text(event.getMetadata().getResourceVersion());
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : 0;
    }

    private static String source(Event event) {
        if (event.getReportingComponent() != null
                && !event.getReportingComponent().isEmpty()) return event.getReportingComponent();
        return event.getSource() == null ? "" : text(event.getSource().getComponent());
    }

    private static int count(Event event) {
        return event.getSeries() == null
                ? Meta.number(event.getCount())
                : Meta.number(event.getSeries().getCount());
    }

    private static Instant first(Event event) {
        return Optional.ofNullable(event.getFirstTimestamp())
                .or(() -> Optional.ofNullable(event.getEventTime()).map(time -> time.getTime()))
                .map(Instant::parse)
                .orElse(Meta.created(event.getMetadata()));
    }

    private static Instant last(Event event, Instant first) {
        return Optional.ofNullable(event.getSeries())
                .map(series -> series.getLastObservedTime())
                .map(time -> time.getTime())
                .or(() -> Optional.ofNullable(event.getLastTimestamp()))
                .map(Instant::parse)
                .orElse(first);
    }

    private static String brief(String message) {
        return message.length() <= LONGEST ? message : message.substring(0, LONGEST - 1) + "…";
    }
}
