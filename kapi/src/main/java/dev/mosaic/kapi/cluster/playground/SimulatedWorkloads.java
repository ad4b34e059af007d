package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.contract.workload.Workload;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.ChangeFeed;
import dev.mosaic.kapi.cluster.Workloads;
import java.util.Collection;
import java.util.Optional;
import reactor.core.publisher.Flux;

/** Reads from the simulated cluster. */
final class SimulatedWorkloads implements Workloads {
    private final Timeline timeline;
    private final SimulatedCluster cluster;
    private final Snapshot snapshot;
    private final ChangeFeed<WorkloadId> feed;

    SimulatedWorkloads(Timeline timeline, SimulatedCluster cluster, Snapshot snapshot, ChangeFeed<WorkloadId> feed) {
        this.timeline = timeline;
        this.cluster = cluster;
        this.snapshot = snapshot;
        this.feed = feed;
    }

    @Override
    public Collection<Workload> all() {
        return timeline.ask(() -> cluster.workloads().values().stream()
                .map(workload -> snapshot.of(workload, timeline.now()).workload())
                .toList());
    }

    @Override
    public Optional<WorkloadDetail> find(WorkloadId id) {
        return timeline.ask(() -> Optional.ofNullable(cluster.workloads().get(id))
                .map(workload -> snapshot.of(workload, timeline.now())));
    }

    @Override
    public Flux<WorkloadId> changes() {
        return feed.listen();
    }
}
