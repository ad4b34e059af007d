package dev.mosaic.kapi.log;

import dev.mosaic.contract.log.LogEvent;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import org.jspecify.annotations.Nullable;

/**
 * What one source has read and nobody has taken yet: a little. Who fills it waits when it is full, so the kubelet waits too, and nothing
 * grows however slowly somebody reads.
 */
final class Lane {
    private static final int MOST = 512;
    private static final int HEAVIEST = 128 * 1024;
    private final Lock lock;
    private final Condition news;
    private final Condition room;
    private final Deque<Item> items = new ArrayDeque<>();
    private int weight;
    private Instant passed = Instant.MIN;
    private long arrived;
    private boolean live;
    private boolean ended;

    Lane(Lock lock, Condition news) {
        this.lock = lock;
        this.news = news;
        this.room = lock.newCondition();
    }

    /** Waits for room. */
    void put(Item item) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (!items.isEmpty() && (items.size() >= MOST || weight >= HEAVIEST)) room.await();
            add(item);
        } finally {
            lock.unlock();
        }
    }

    void mark(LogEvent event) throws InterruptedException {
        put(new Item.Mark(event, passed));
    }

    /** Nothing older than this comes any more, though nothing is told. */
    void pass(Instant at) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            boolean first = items.isEmpty();
            if (at.isAfter(passed)) passed = at;
            if (first) news.signal();
        } finally {
            lock.unlock();
        }
    }

    /** What comes now is new, and may be long in coming. */
    void catchUp() throws InterruptedException {
        if (live) return;
        put(new Item.HistoryEnd(passed));
        lock.lockInterruptibly();
        try {
            live = true;
            news.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Nothing comes any more; never waits. */
    void end() {
        lock.lock();
        try {
            if (!live) add(new Item.HistoryEnd(passed));
            live = true;
            ended = true;
            news.signal();
        } finally {
            lock.unlock();
        }
    }

    private void add(Item item) {
        if (items.isEmpty()) arrived = System.nanoTime();
        items.addLast(item);
        weight += item.weight();
        if (item.at().isAfter(passed)) passed = item.at();
        if (items.size() == 1) news.signal();
    }

    /** With the lock held, as all that follows. */
    @Nullable
    Item head() {
        return items.peekFirst();
    }

    Item take() {
        Item item = items.removeFirst();
        weight -= item.weight();
        arrived = System.nanoTime();
        if (items.size() <= MOST / 2 && weight <= HEAVIEST / 2) room.signal();
        return item;
    }

    boolean isOver() {
        return ended && items.isEmpty();
    }

    boolean isLive() {
        return live;
    }

    /** Whether it cannot bring anything older than this. */
    boolean isPast(Instant at) {
        return !items.isEmpty() || ended || !passed.isBefore(at);
    }

    long arrived() {
        return arrived;
    }
}
