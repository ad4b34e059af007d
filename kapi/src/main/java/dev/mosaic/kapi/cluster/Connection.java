package dev.mosaic.kapi.cluster;

import dev.mosaic.contract.cluster.ClusterState;
import reactor.core.publisher.Flux;

/** Port: whether the API server answers. */
public interface Connection {

    /** As last seen by the watches; asks nobody. */
    ClusterState state();

    /** The state now and at each change; never fails. */
    Flux<ClusterState> changes();
}
