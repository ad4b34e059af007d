package dev.mosaic.kapi.status;

import dev.mosaic.contract.cluster.ClusterApi;
import dev.mosaic.contract.cluster.ClusterState;
import dev.mosaic.contract.cluster.NodePage;
import dev.mosaic.contract.cluster.Power;
import dev.mosaic.kapi.cluster.Connection;
import dev.mosaic.kapi.web.Streams;
import java.util.List;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

/** The cluster's state over HTTP. */
@RestController
class ClusterController implements ClusterApi {
    private final Connection connection;
    private final Streams streams;
    private final VisibleNodes nodes;
    private final Powers powers;

    ClusterController(Connection connection, Streams streams, VisibleNodes nodes, Powers powers) {
        this.connection = connection;
        this.streams = streams;
        this.nodes = nodes;
        this.powers = powers;
    }

    @Override
    public ClusterState state() {
        return connection.state();
    }

    @Override
    public Flux<ClusterState> watch() {
        return streams.open(caller -> connection.changes(), connection::state, caller -> {});
    }

    @Override
    public NodePage nodes() {
        return nodes.page();
    }

    @Override
    public List<Power> powers() {
        return powers.now();
    }
}
