package dev.mosaic.frontend.fake;

import dev.mosaic.contract.event.EventApi;
import dev.mosaic.contract.event.EventPage;
import dev.mosaic.contract.event.ObjectEvent;
import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.identity.RightAnswer;
import dev.mosaic.contract.workload.WorkloadKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** Events in memory; those of namespace {@code platform} may not be listed. */
public class FakeEvents implements EventApi {
    private static final Instant NOW = Instant.now();
    private final AtomicReference<EventPage> page = new AtomicReference<>(usual());
    private final Sinks.Many<EventPage> news = Sinks.many().multicast().directBestEffort();

    private static EventPage usual() {
        return new EventPage(
                List.of(
                        event(
                                "Pod",
                                "cart-6b9f4d7c58-x2k9p",
                                true,
                                "BackOff",
                                "Back-off restarting failed container",
                                17),
                        event("Pod", "cart-6b9f4d7c58-x2k9p", false, "Started", "Started container cart", 1),
                        event(
                                "ReplicaSet",
                                "cart-6b9f4d7c58",
                                false,
                                "SuccessfulCreate",
                                "Created pod: cart-6b9f4d7c58-x2k9p",
                                1),
                        event("Deployment", "cart", true, "FluxCapacitorEmpty", FakeCluster.HOSTILE, 1)),
                false,
                List.of());
    }

    public static ObjectEvent event(
            String kind, String name, boolean warning, String reason, String message, int count) {
        return new ObjectEvent(
                kind, name, warning, reason, message, "kubelet", count, NOW.minus(Duration.ofMinutes(9)), NOW);
    }

    public void tell(ObjectEvent event) {
        EventPage before = page.get();
        List<ObjectEvent> all = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(event), before.events().stream())
                .toList();
        page.set(new EventPage(all, false, List.of()));
        news.tryEmitNext(page.get());
    }

    @Override
    public EventPage list(String namespace, WorkloadKind kind, String name) {
        if (!namespace.equals("platform")) return page.get();
        Right right = new Right("list", "", "events", namespace, "");
        return new EventPage(List.of(), false, List.of(new RightAnswer(right, false, "kind: Role")));
    }

    @Override
    public Flux<EventPage> watch(String namespace, WorkloadKind kind, String name) {
        return Flux.defer(() -> Flux.concat(Flux.just(list(namespace, kind, name)), news.asFlux()));
    }
}
