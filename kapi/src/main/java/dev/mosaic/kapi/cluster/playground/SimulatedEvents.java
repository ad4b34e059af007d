package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.contract.event.ObjectEvent;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.ChangeFeed;
import dev.mosaic.kapi.cluster.Events;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Flux;

/** What the parts of the simulated cluster tell. */
final class SimulatedEvents implements Events {
    private final Timeline timeline;
    private final SimulatedCluster cluster;
    private final ChangeFeed<WorkloadId> feed;

    SimulatedEvents(Timeline timeline, SimulatedCluster cluster, ChangeFeed<WorkloadId> feed) {
        this.timeline = timeline;
        this.cluster = cluster;
        this.feed = feed;
    }

    @Override
    public List<ObjectEvent> of(WorkloadId id) {
        return timeline.ask(() -> Optional.ofNullable(cluster.workloads().get(id))
                .map(workload -> workload.diary().events())
                .orElse(List.of()));
    }

    @Override
    public Flux<WorkloadId> changes(WorkloadId id) {
        return feed.listen().filter(id::equals);
    }
}
