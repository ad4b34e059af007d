package dev.mosaic.kapi.cluster;

import dev.mosaic.contract.event.ObjectEvent;
import dev.mosaic.contract.workload.WorkloadId;
import java.util.List;
import reactor.core.publisher.Flux;

/** Port: what the cluster tells of a workload, its revisions and its pods; watched only while somebody looks. */
public interface Events {

    /** Equal ones counted together, newest first; none for a workload that is not there. Fails with CLUSTER_UNREACHABLE. */
    List<ObjectEvent> of(WorkloadId id);

    /** Tells the id whenever {@link #of} may answer differently, and keeps the watch open meanwhile; never completes. */
    Flux<WorkloadId> changes(WorkloadId id);
}
