package dev.mosaic.kapi.cluster;

import dev.mosaic.contract.network.Network;
import dev.mosaic.contract.workload.WorkloadId;
import reactor.core.publisher.Flux;

/** Port: what leads to the pods of a workload; a namespace is watched only while somebody looks. */
public interface Networks {

    /**
     * As last seen; what kapi itself may not list is named in {@code missing}. Fails with NOT_FOUND for a workload that is
     * not there, and with CLUSTER_UNREACHABLE.
     */
    Network of(WorkloadId id);

    /** Tells the id whenever {@link #of} may answer differently, and keeps the watch open meanwhile; never completes. */
    Flux<WorkloadId> changes(WorkloadId id);
}
