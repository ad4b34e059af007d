package dev.mosaic.contract.log;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What to read of a workload's logs: of one {@code pod} and one {@code container} (empty: all, init containers too), of the
 * {@code previous} run of each container, the last {@code tail} lines of each (0: all that is kept), nothing older than {@code since}.
 * {@code follow} goes on with what is written meanwhile. {@code whole} cuts no line, however long.
 */
public record LogQuery(
        String pod,
        String container,
        boolean previous,
        boolean follow,
        int tail,
        @Nullable Instant since,
        LogFilter filter,
        boolean whole) {
    private static final int MOST = 10_000_000;

    public LogQuery(
            @Nullable String pod,
            @Nullable String container,
            boolean previous,
            boolean follow,
            int tail,
            @Nullable Instant since,
            @Nullable LogFilter filter,
            boolean whole) {
        this.pod = pod == null ? "" : pod;
        this.container = container == null ? "" : container;
        this.previous = previous;
        this.follow = follow;
        this.tail = tail;
        this.since = since;
        this.filter = filter == null ? LogFilter.NONE : filter;
        this.whole = whole;
        if (tail < 0 || tail > MOST) throw new IllegalArgumentException("tail must be 0 to 10000000");
        if (previous && follow) throw new IllegalArgumentException("follow must be false for the previous run");
        name("pod", this.pod);
        name("container", this.container);
    }

    /** The last {@code tail} lines of each container, and what follows. */
    public static LogQuery following(int tail) {
        return new LogQuery("", "", false, true, tail, null, LogFilter.NONE, false);
    }

    /** The same, but for what follows, and with no line cut: what a file of it holds. */
    public LogQuery asFile() {
        return new LogQuery(pod, container, previous, false, tail, since, filter, true);
    }

    private static void name(String field, String value) {
        if (!value.matches("([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?)?")) {
            throw new IllegalArgumentException(field + " must be a DNS subdomain");
        }
    }
}
