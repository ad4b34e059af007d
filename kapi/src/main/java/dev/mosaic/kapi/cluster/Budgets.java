package dev.mosaic.kapi.cluster;

import dev.mosaic.contract.workload.WorkloadId;
import java.util.List;
import java.util.Optional;

/** Port: the PodDisruptionBudgets that cover a workload's pods, asked of the API server at the moment. */
public interface Budgets {

    /** Empty where kapi may not read them. Fails with WORKLOAD_GONE or CLUSTER_UNREACHABLE. */
    Optional<List<Budget>> of(WorkloadId id);

    /** A budget by its name, and how many more pods it lets go now. */
    record Budget(String name, int allowed) {}
}
