package dev.mosaic.kapi.cluster;

import dev.mosaic.contract.workload.Workload;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import java.util.Collection;
import java.util.Optional;
import reactor.core.publisher.Flux;

/** Port: what the cluster runs, answered from a cache that one watch keeps fresh; never asks the API server on a read. */
public interface Workloads {

    /** All workloads as last seen, in no order. Fails with CLUSTER_UNREACHABLE until the cache has been filled once. */
    Collection<Workload> all();

    /** One workload as last seen; empty when there is none. Fails like {@link #all()}. */
    Optional<WorkloadDetail> find(WorkloadId id);

    /**
     * The ids of workloads that changed, were added or went away (ask {@link #find} which), from the moment of
     * subscription; never fails, never completes; slow subscribers get each id once.
     */
    Flux<WorkloadId> changes();
}
