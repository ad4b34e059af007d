package dev.mosaic.contract.delivery;

import dev.mosaic.contract.workload.WorkloadId;
import java.util.List;

/** The workloads that somebody would ship together, 1 to 100, each once. */
public record ShipQuestion(List<WorkloadId> workloads) {

    public ShipQuestion {
        workloads = List.copyOf(workloads);
        if (workloads.isEmpty() || workloads.size() > Ships.MOST) {
            throw new IllegalArgumentException("workloads must be 1 to 100");
        }
        if (workloads.stream().distinct().count() < workloads.size()) {
            throw new IllegalArgumentException("workloads must be different");
        }
    }
}
