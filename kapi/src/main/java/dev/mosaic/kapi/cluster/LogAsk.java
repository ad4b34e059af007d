package dev.mosaic.kapi.cluster;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which log: of the run before if {@code previous}; the last {@code tail} lines (0: all); from the whole second of {@code since} on;
 * to the end as it is now, or beyond if {@code follow}. Of each line at most {@code longest} bytes are kept.
 */
public record LogAsk(
        String namespace,
        String pod,
        String container,
        boolean previous,
        boolean follow,
        int tail,
        @Nullable Instant since,
        int longest) {

    public static LogAsk all(String namespace, String pod, String container) {
        return new LogAsk(namespace, pod, container, false, false, 0, null, 1 << 16);
    }

    public LogAsk ofPrevious() {
        return new LogAsk(namespace, pod, container, true, false, tail, since, longest);
    }

    public LogAsk following() {
        return new LogAsk(namespace, pod, container, false, true, tail, since, longest);
    }

    public LogAsk last(int lines) {
        return new LogAsk(namespace, pod, container, previous, follow, lines, since, longest);
    }

    public LogAsk from(@Nullable Instant start) {
        return new LogAsk(namespace, pod, container, previous, follow, tail, start, longest);
    }

    public LogAsk keeping(int bytes) {
        return new LogAsk(namespace, pod, container, previous, follow, tail, since, bytes);
    }
}
