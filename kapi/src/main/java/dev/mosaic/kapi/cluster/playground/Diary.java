package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.contract.event.ObjectEvent;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The events of one workload and what belongs to it: equal ones are counted, the oldest are forgotten. */
final class Diary {
    private static final int KEPT = 300;
    private final Map<Key, ObjectEvent> events = new LinkedHashMap<>();

    private record Key(String name, String reason, String message) {}

    /** Who tells something of which object. */
    record Author(String source, String kind, String name) {}

    void normal(Author author, String reason, String message, Instant now) {
        write(author, false, reason, message, now);
    }

    void warning(Author author, String reason, String message, Instant now) {
        write(author, true, reason, message, now);
    }

    private void write(Author author, boolean warning, String reason, String message, Instant now) {
        Key key = new Key(author.name(), reason, message);
        ObjectEvent before = events.remove(key);
        int count = before == null ? 1 : before.count() + 1;
        Instant first = before == null ? now : before.first();
        events.put(
                key,
                new ObjectEvent(
                        author.kind(), author.name(), warning, reason, message, author.source(), count, first, now));
        if (events.size() > KEPT) events.remove(events.keySet().iterator().next());
    }

    List<ObjectEvent> events() {
        return List.copyOf(events.values()).reversed().stream()
                .sorted(Comparator.comparing(ObjectEvent::last).reversed())
                .toList();
    }
}
