package dev.mosaic.contract.workload;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** One row of the list. {@code desired} and {@code ready} count pods; {@code restarts} sums those of the current pods. */
public record Workload(
        WorkloadId id,
        Health health,
        int desired,
        int ready,
        int restarts,
        List<Container> containers,
        List<RunningCommit> commits,
        Owner owner,
        Map<String, String> labels,
        Instant created) {}
