package dev.mosaic.frontend.fake;

import dev.mosaic.contract.cluster.ClusterApi;
import dev.mosaic.contract.cluster.ClusterMode;
import dev.mosaic.contract.cluster.ClusterState;
import java.time.Duration;
import java.time.Instant;
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
}
