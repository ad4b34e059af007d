package dev.mosaic.frontend.fake;

import dev.mosaic.contract.cluster.ClusterApi;
import dev.mosaic.contract.cluster.ClusterMode;
import dev.mosaic.contract.cluster.ClusterState;
import dev.mosaic.contract.cluster.Node;
import dev.mosaic.contract.cluster.NodePage;
import dev.mosaic.contract.cluster.Power;
import dev.mosaic.contract.identity.Right;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** A cluster that answers until a test says otherwise. */
public class FakeClusterState implements ClusterApi {
    private final Sinks.Many<ClusterState> states = Sinks.many().replay().latest();
    private ClusterState now = new ClusterState(
            ClusterMode.PLAYGROUND, "playground", "v1.36.3", true, Instant.now().minus(Duration.ofHours(3)), "");

    public void change(ClusterState state) {
        now = state;
        states.tryEmitNext(state);
    }

    @Override
    public ClusterState state() {
        return now;
    }

    @Override
    public Flux<ClusterState> watch() {
        return Flux.merge(
                Flux.just(now),
                states.asFlux(),
                Flux.interval(Duration.ofSeconds(15)).map(tick -> now));
    }

    @Override
    public NodePage nodes() {
        Node node = new Node(
                "node-1", true, "", false, List.of("control-plane"), "v1.36.3", "4", "16Gi", 110, Instant.now());
        return new NodePage(List.of(node), 1, List.of());
    }

    @Override
    public List<Power> powers() {
        return List.of(
                new Power(new Right("list", "", "pods", "", ""), false, true),
                new Power(new Right("list", "batch", "jobs", "", ""), true, false));
    }
}
