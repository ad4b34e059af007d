package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.Budgets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Budgets over simulated workloads: each names how many ready pods must stay. */
final class SimulatedBudgets implements Budgets {
    private final SimulatedCluster cluster;
    private final Map<WorkloadId, Integer> atLeast;

    /** {@code atLeast} tells of the covered workloads how many pods must stay. */
    SimulatedBudgets(SimulatedCluster cluster, Map<WorkloadId, Integer> atLeast) {
        this.cluster = cluster;
        this.atLeast = atLeast;
    }

    @Override
    public Optional<List<Budget>> of(WorkloadId id) {
        return cluster.ask(id, workload -> {
            if (!atLeast.containsKey(id)) return Optional.of(List.of());
            long ready = workload.active().stream().filter(SimulatedPod::ready).count();
            return Optional.of(List.of(new Budget(id.name(), (int) Math.max(0, ready - atLeast.get(id)))));
        });
    }
}
