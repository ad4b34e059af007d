package dev.mosaic.kapi.cluster.playground;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a container ran: now or last, and the time before; its log is made of that. */
final class Runs {
    private @Nullable Span current;
    private @Nullable Span previous;

    /** From when to when, and what was said at the end; the end is far away while it runs. */
    record Span(Instant began, Instant ended, String lastWords) {}

    void begin(Instant now) {
        previous = current;
        current = new Span(now, Instant.MAX, "");
    }

    void end(Instant now, String lastWords) {
        Span span = current;
        if (span != null && span.ended().equals(Instant.MAX)) current = new Span(span.began(), now, lastWords);
    }

    Optional<Span> current() {
        return Optional.ofNullable(current);
    }

    Optional<Span> previous() {
        return Optional.ofNullable(previous);
    }
}
