package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.contract.workload.WorkloadId;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;

/** Tells each subscriber which workloads changed; what a slow one has not taken yet waits, each id once. */
final class ChangeFeed implements Consumer<WorkloadId> {
    private final CopyOnWriteArrayList<Subscriber> subscribers = new CopyOnWriteArrayList<>();

    Flux<WorkloadId> changes() {
        return Flux.create(
                sink -> {
                    Subscriber subscriber = new Subscriber(sink);
                    sink.onDispose(() -> subscribers.remove(subscriber));
                    subscribers.add(subscriber);
                    sink.onRequest(more -> subscriber.give());
                },
                FluxSink.OverflowStrategy.ERROR);
    }

    @Override
    public void accept(WorkloadId id) {
        subscribers.forEach(subscriber -> subscriber.tell(id));
    }

    private record Subscriber(FluxSink<WorkloadId> sink, Set<WorkloadId> waiting) {

        Subscriber(FluxSink<WorkloadId> sink) {
            this(sink, new LinkedHashSet<>());
        }

        synchronized void tell(WorkloadId id) {
            waiting.add(id);
            give();
        }

        synchronized void give() {
            while (!waiting.isEmpty() && sink.requestedFromDownstream() > 0) {
                WorkloadId first = waiting.iterator().next();
                waiting.remove(first);
                sink.next(first);
            }
        }
    }
}
