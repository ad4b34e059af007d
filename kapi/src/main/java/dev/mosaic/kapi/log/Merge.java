package dev.mosaic.kapi.log;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Several lanes as one, by time. What was written before the question comes in exact order; of what is new, a lane that is silent is
 * waited for only a moment, because nobody knows whether it will speak.
 */
final class Merge {
    private static final long PATIENCE = Duration.ofMillis(150).toNanos();
    private static final long PATIENCE_BEFORE = Duration.ofSeconds(2).toNanos();
    private static final int HEAVIEST = 32 * 1024;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final List<Lane> lanes = new ArrayList<>();
    private boolean complete;
    private boolean closed;

    Lane lane() {
        lock.lock();
        try {
            Lane lane = new Lane(lock, news);
            lanes.add(lane);
            return lane;
        } finally {
            lock.unlock();
        }
    }

    /** No lane comes any more. */
    void complete() {
        lock.lock();
        try {
            complete = true;
            news.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Frees whoever waits to take. */
    void close() {
        lock.lock();
        try {
            closed = true;
            news.signal();
        } finally {
            lock.unlock();
        }
    }

    /** The next ones, none of them after {@code wait}; empty when nothing comes any more. One thread takes. */
    Optional<List<Item>> take(int most, Duration wait) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long start = System.nanoTime();
            long end = start + wait.toNanos();
            while (!closed) {
                List<Item> ripe = ripe(most, start);
                if (!ripe.isEmpty()) return Optional.of(ripe);
                lanes.removeIf(Lane::isOver);
                if (complete && lanes.isEmpty()) return Optional.empty();
                long left = Math.min(end - System.nanoTime(), ripens(start));
                if (end <= System.nanoTime()) return Optional.of(List.of());
                news.awaitNanos(Math.max(left, 100_000));
            }
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    private List<Item> ripe(int most, long start) {
        List<Item> ripe = new ArrayList<>();
        int weight = 0;
        while (ripe.size() < most && weight < HEAVIEST) {
            Lane next = earliest();
            if (next == null || !isRipe(next, start)) return ripe;
            Item item = next.take();
            weight += item.weight();
            ripe.add(item);
        }
        return ripe;
    }

    private @Nullable Lane earliest() {
        Lane earliest = null;
        Instant least = null;
        for (Lane lane : lanes) {
            Item head = lane.head();
            if (head == null || least != null && !head.at().isBefore(least)) continue;
            earliest = lane;
            least = head.at();
        }
        return earliest;
    }

    private boolean isRipe(Lane next, long start) {
        Item head = java.util.Objects.requireNonNull(next.head());
        long waited = System.nanoTime() - Math.max(start, next.arrived());
        for (Lane lane : lanes) {
            if (!lane.isPast(head.at()) && waited < (lane.isLive() ? PATIENCE : PATIENCE_BEFORE)) return false;
        }
        return true;
    }

    /** How long until the earliest is waited for no longer. */
    private long ripens(long start) {
        Lane next = earliest();
        if (next == null) return Long.MAX_VALUE;
        long since = System.nanoTime() - Math.max(start, next.arrived());
        return since < PATIENCE ? PATIENCE - since : Math.max(PATIENCE_BEFORE - since, 0);
    }
}
