package dev.mosaic.kapi.cluster.playground;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A timeline in real time, or a faster one: a lock makes events and questions take turns. */
final class LiveTimeline implements Timeline, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LiveTimeline.class);

    private final Clock clock = Clock.systemUTC();
    private final ReentrantLock turn = new ReentrantLock(true);
    // After the end nothing happens any more, and nobody waits for it: late events are dropped.
    private final ScheduledThreadPoolExecutor events = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("playground-", 0).factory(), new DiscardPolicy());

    private final int speed;

    /** {@code speed} 10 makes every delay a tenth. */
    LiveTimeline(int speed) {
        this.speed = speed;
        events.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public void after(Duration delay, Runnable event) {
        events.schedule(() -> happen(event), delay.dividedBy(speed).toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public <T> void fetch(Supplier<T> work, Consumer<T> then) {
        Thread.ofVirtual().name("playground-fetch").start(() -> {
            T result = work.get();
            after(Duration.ZERO, () -> then.accept(result));
        });
    }

    @Override
    public <T> T ask(Supplier<T> question) {
        turn.lock();
        try {
            return question.get();
        } finally {
            turn.unlock();
        }
    }

    @Override
    public void close() {
        events.shutdownNow();
    }

    private void happen(Runnable event) {
        turn.lock();
        try {
            event.run();
        } catch (RuntimeException e) {
            // The executor would keep it to itself, and one broken event must not stop the others.
            LOG.error("The simulated cluster stumbled", e);
        } finally {
            turn.unlock();
        }
    }
}
