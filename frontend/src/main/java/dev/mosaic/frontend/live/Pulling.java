package dev.mosaic.frontend.live;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** One page's hold on a stream that it pulls: a few events lie ready, the rest waits where it comes from. */
final class Pulling<T> implements Pace {
    private static final Duration BEAT = Duration.ofMillis(250);
    private static final int AHEAD = 8;
    private final Supplier<Flux<T>> stream;
    private final Follower<T> follower;
    private final Scheduler scheduler;
    private boolean paused;
    private @Nullable UI ui;
    private @Nullable Reader reader;

    Pulling(Supplier<Flux<T>> stream, Follower<T> follower, Scheduler scheduler) {
        this.stream = stream;
        this.follower = follower;
        this.scheduler = scheduler;
    }

    void begin(UI page) {
        end();
        Reader made = new Reader(page);
        synchronized (this) {
            ui = page;
            reader = made;
        }
        Flux.defer(stream)
                .retryWhen(Following.patience(page, follower, scheduler))
                .subscribe(made);
    }

    void end() {
        Reader old = reader();
        if (old != null) old.cancel();
    }

    @Override
    public void ready() {
        Reader now = reader();
        if (now != null) now.mayGo();
    }

    @Override
    public void pause(boolean hold) {
        synchronized (this) {
            paused = hold;
        }
        Reader now = reader();
        if (now != null) now.soon();
    }

    @Override
    public void again() {
        UI page = ui;
        if (page != null) begin(page);
    }

    private synchronized @Nullable Reader reader() {
        return reader;
    }

    private synchronized boolean isPaused() {
        return paused;
    }

    /** One subscription. */
    private final class Reader extends BaseSubscriber<T> {
        private final UI page;
        private final List<T> waiting = new ArrayList<>();
        private boolean ready = true;
        private boolean due;
        private boolean done;
        private long last;

        Reader(UI page) {
            this.page = page;
        }

        @Override
        protected void hookOnSubscribe(Subscription subscription) {
            subscription.request(AHEAD);
        }

        @Override
        protected void hookOnNext(T event) {
            synchronized (this) {
                waiting.add(event);
            }
            soon();
        }

        @Override
        protected void hookOnError(Throwable error) {
            Wire.fail(page, error, follower::refused);
        }

        @Override
        protected void hookOnComplete() {
            synchronized (this) {
                done = true;
            }
            soon();
        }

        void mayGo() {
            synchronized (this) {
                ready = true;
            }
            soon();
        }

        synchronized void soon() {
            if (due || !ready || isPaused() || waiting.isEmpty() && !done) return;
            due = true;
            long pause = Math.max(0, BEAT.toNanos() - (System.nanoTime() - last));
            Schedulers.parallel().schedule(() -> scheduler.schedule(this::tell), pause, TimeUnit.NANOSECONDS);
        }

        private void tell() {
            List<T> batch = take();
            if (isDisposed() && !done || reader() != this) return;
            if (!batch.isEmpty()) {
                request(batch.size());
                Wire.tell(page, () -> follower.seen(batch));
            } else if (done) Wire.tell(page, follower::ended);
        }

        private synchronized List<T> take() {
            List<T> batch = List.copyOf(waiting);
            waiting.clear();
            due = false;
            ready = batch.isEmpty();
            last = System.nanoTime();
            return batch;
        }
    }
}
