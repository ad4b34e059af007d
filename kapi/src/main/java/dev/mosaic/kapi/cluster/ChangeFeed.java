package dev.mosaic.kapi.cluster;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.scheduler.Schedulers;

/**
 * Tells every listener what changed, from the moment of its subscription; never fails, never completes. A listener that
 * is slow gets each value once when it is ready, however often it was told meanwhile, and holds nobody else up.
 */
public final class ChangeFeed<T> {
    private final Set<Listener<T>> listeners = new CopyOnWriteArraySet<>();

    /** Tells all who listen now; returns at once. */
    public void tell(T value) {
        listeners.forEach(listener -> listener.offer(value));
    }

    /** The values told from now on. */
    public Flux<T> listen() {
        // A prefetch of one leaves what is not yet wanted in the listener, where it is told once only.
        return Flux.<T>create(this::join, FluxSink.OverflowStrategy.IGNORE).publishOn(Schedulers.boundedElastic(), 1);
    }

    private void join(FluxSink<T> sink) {
        Listener<T> listener = new Listener<>(sink);
        listeners.add(listener);
        sink.onDispose(() -> listeners.remove(listener));
        sink.onRequest(wanted -> listener.drain());
    }

    private static final class Listener<T> {
        private final FluxSink<T> sink;
        private final LinkedHashSet<T> waiting = new LinkedHashSet<>();
        private final AtomicInteger calls = new AtomicInteger();

        Listener(FluxSink<T> sink) {
            this.sink = sink;
        }

        void offer(T value) {
            synchronized (waiting) {
                waiting.add(value);
            }
            drain();
        }

        /** One caller at a time hands values out; the others leave it a mark to look once more. */
        void drain() {
            if (calls.getAndIncrement() != 0) return;
            int seen = 1;
            while (seen != 0) {
                handOut();
                seen = calls.addAndGet(-seen);
            }
        }

        private void handOut() {
            while (sink.requestedFromDownstream() > 0) {
                T next = take();
                if (next == null) return;
                sink.next(next);
            }
        }

        private @Nullable T take() {
            synchronized (waiting) {
                return waiting.isEmpty() ? null : waiting.removeFirst();
            }
        }
    }
}
