package dev.mosaic.kapi.status;

import dev.mosaic.contract.cluster.ClusterApi;
import dev.mosaic.contract.cluster.ClusterState;
import dev.mosaic.kapi.cluster.Connection;
import dev.mosaic.kapi.web.Streams;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

/** The cluster's state over HTTP. */
@RestController
class ClusterController implements ClusterApi {
    private final Connection connection;
    private final Streams streams;

    ClusterController(Connection connection, Streams streams) {
        this.connection = connection;
        this.streams = streams;
    }

    @Override
    public ClusterState state() {
        return connection.state();
    }

    @Override
    public Flux<ClusterState> watch() {
        return streams.open(caller -> connection.changes(), connection::state, caller -> {});
    }
}
