package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.workload.WorkloadId;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import reactor.core.publisher.Flux;

/** Watches of namespaces that are open as long as somebody holds them, and a little longer; one for all holders. */
final class Leases implements AutoCloseable {
    private final Function<String, NamespaceWatch> opening;
    private final Duration linger;
    private final Map<String, Held> held = new HashMap<>();

    Leases(Function<String, NamespaceWatch> opening, Duration linger) {
        this.opening = opening;
        this.linger = linger;
    }

    /** What the use makes of the namespace's watch, which is held meanwhile. */
    <T> T with(String namespace, Function<NamespaceWatch, T> use) {
        NamespaceWatch watch = take(namespace);
        try {
            return use.apply(watch);
        } finally {
            give(namespace);
        }
    }

    /** Tells the id whenever something of its namespace changes, and holds the watch meanwhile. */
    Flux<WorkloadId> changes(WorkloadId id) {
        String namespace = id.namespace();
        return Flux.using(() -> take(namespace), watch -> watch.changes().map(change -> id), watch -> give(namespace));
    }

    private synchronized NamespaceWatch take(String namespace) {
        Held one = held.computeIfAbsent(namespace, fresh -> new Held(opening.apply(fresh)));
        one.holders++;
        return one.watch;
    }

    /** Closes a little later unless somebody takes it again: pages are left and opened in a row. */
    private void give(String namespace) {
        CompletableFuture.delayedExecutor(linger.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> release(namespace));
    }

    private synchronized void release(String namespace) {
        Held one = held.get(namespace);
        if (one == null || --one.holders > 0) return;
        held.remove(namespace);
        one.watch.close();
    }

    @Override
    public synchronized void close() {
        held.values().forEach(one -> one.watch.close());
        held.clear();
    }

    private static final class Held {
        private final NamespaceWatch watch;
        private int holders;

        Held(NamespaceWatch watch) {
            this.watch = watch;
        }
    }
}
