package dev.mosaic.kapi.cluster.fabric8;

import static dev.mosaic.kapi.cluster.fabric8.Meta.text;

import dev.mosaic.contract.event.ObjectEvent;
import io.fabric8.kubernetes.api.model.Event;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What events tell, in either of the two ways Kubernetes counts and dates them. */
final class EventProjection {
    private static final int LONGEST = 2_000;

    private EventProjection() {}

    static ObjectEvent of(Event event) {
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

    /** Equal words about one object become one line. */
    static List<ObjectEvent> merged(List<ObjectEvent> events) {
        return events.stream()
                .collect(Collectors.groupingBy(
                        event -> List.of(event.kind(), event.name(), event.reason(), event.message(), event.warning())))
                .values()
                .stream()
                .map(EventProjection::sum)
                .sorted(Comparator.comparing(ObjectEvent::last)
                        .reversed()
                        .thenComparing(ObjectEvent::name)
                        .thenComparing(ObjectEvent::reason))
                .toList();
    }

    private static ObjectEvent sum(List<ObjectEvent> equal) {
        ObjectEvent one = equal.getFirst();
        return new ObjectEvent(
                one.kind(),
                one.name(),
                one.warning(),
                one.reason(),
                one.message(),
                one.source(),
                equal.stream().mapToInt(ObjectEvent::count).sum(),
                equal.stream().map(ObjectEvent::first).min(Instant::compareTo).orElseThrow(),
                equal.stream().map(ObjectEvent::last).max(Instant::compareTo).orElseThrow());
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
