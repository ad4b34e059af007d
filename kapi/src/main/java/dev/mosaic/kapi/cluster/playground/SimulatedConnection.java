package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.contract.cluster.ClusterMode;
import dev.mosaic.contract.cluster.ClusterState;
import dev.mosaic.kapi.cluster.Connection;
import java.time.Instant;
import reactor.core.publisher.Flux;

/** Always there. */
final class SimulatedConnection implements Connection {
    private final ClusterState state;

    SimulatedConnection(Instant since) {
        state = new ClusterState(ClusterMode.PLAYGROUND, "playground", "simulated", true, since, "");
    }

    @Override
    public ClusterState state() {
        return state;
    }

    @Override
    public Flux<ClusterState> changes() {
        return Flux.concat(Flux.just(state), Flux.never());
    }
}
