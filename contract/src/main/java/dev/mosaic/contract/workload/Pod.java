package dev.mosaic.contract.workload;

import java.time.Instant;
import java.util.List;

/** A pod of a workload. {@code current} tells whether it is of the newest revision. */
public record Pod(
        String name,
        Health health,
        boolean ready,
        boolean current,
        int restarts,
        String node,
        String ip,
        List<PodContainer> containers,
        Instant created) {}
