package dev.mosaic.contract.workload;

import dev.mosaic.contract.operation.Hold;
import java.util.Optional;

/**
 * How far the newest revision got: pod counts, and whether the controller has seen generation {@code generation} yet.
 * {@code deadlineExceeded} is the Progressing condition's own word. {@code partition} is how many pods of a stateful set
 * keep the older revision on purpose; 0 for all others.
 */
public record Rollout(
        long generation,
        long observed,
        int desired,
        int total,
        int updated,
        int ready,
        int available,
        boolean paused,
        boolean deadlineExceeded,
        UpdateStrategy strategy,
        int partition) {

    /** One that replaces all its pods by itself, a few at a time. */
    public Rollout(
            long generation,
            long observed,
            int desired,
            int total,
            int updated,
            int ready,
            int available,
            boolean paused,
            boolean deadlineExceeded) {
        this(
                generation,
                observed,
                desired,
                total,
                updated,
                ready,
                available,
                paused,
                deadlineExceeded,
                UpdateStrategy.ROLLING_UPDATE,
                0);
    }

    /**
     * True once the controller has done all that its strategy lets it do: {@link #settled}, and of the newest revision are
     * all pods but those that {@link Hold#ON_DELETE} and {@link Hold#PARTITION} hold back.
     */
    public boolean complete(long since) {
        return settled(since) && updated >= owed();
    }

    /** True once the controller has seen generation {@code since}, every wanted pod is available, and no other is left. */
    public boolean settled(long since) {
        return seen(since) && available >= desired && total == desired;
    }

    /** What holds pods of an older revision back; empty when none is left, or the controller is still at work. */
    public Optional<Hold> hold(long since) {
        if (!seen(since) || updated >= desired) return Optional.empty();
        if (paused) return Optional.of(Hold.PAUSED);
        if (!complete(since)) return Optional.empty();
        return Optional.of(strategy == UpdateStrategy.ON_DELETE ? Hold.ON_DELETE : Hold.PARTITION);
    }

    private boolean seen(long since) {
        return generation >= since && observed >= generation;
    }

    /** How many pods the controller replaces by itself. */
    private int owed() {
        return strategy == UpdateStrategy.ON_DELETE ? 0 : Math.max(0, desired - partition);
    }
}
