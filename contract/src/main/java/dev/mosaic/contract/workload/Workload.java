package dev.mosaic.contract.workload;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One row of the list. {@code desired} and {@code ready} count pods; {@code restarts} sums those of the current pods;
 * {@code sources} has one entry a container; {@code stated} are its annotations that say where its source lies.
 */
public record Workload(
        WorkloadId id,
        Health health,
        int desired,
        int ready,
        int restarts,
        List<Container> containers,
        List<RunningCommit> commits,
        List<ContainerSource> sources,
        List<Entrance> entrances,
        Owner owner,
        Autoscaling autoscaling,
        Map<String, String> labels,
        Map<String, String> stated,
        Instant created) {

    public Workload with(Health other) {
        return new Workload(
                id,
                other,
                desired,
                ready,
                restarts,
                containers,
                commits,
                sources,
                entrances,
                owner,
                autoscaling,
                labels,
                stated,
                created);
    }

    public Workload withEntrances(List<Entrance> others) {
        return new Workload(
                id,
                health,
                desired,
                ready,
                restarts,
                containers,
                commits,
                sources,
                others,
                owner,
                autoscaling,
                labels,
                stated,
                created);
    }

    public Workload withSources(List<ContainerSource> others) {
        return new Workload(
                id,
                health,
                desired,
                ready,
                restarts,
                containers,
                commits,
                others,
                entrances,
                owner,
                autoscaling,
                labels,
                stated,
                created);
    }
}
