package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.Budgets;
import dev.mosaic.kapi.problem.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Budgets over simulated workloads: each names how many ready pods must stay. */
final class SimulatedBudgets implements Budgets {
    private final Timeline timeline;
    private final SimulatedCluster cluster;
    private final Map<WorkloadId, Integer> atLeast;

    /** {@code atLeast} tells of the covered workloads how many pods must stay. */
    SimulatedBudgets(Timeline timeline, SimulatedCluster cluster, Map<WorkloadId, Integer> atLeast) {
        this.timeline = timeline;
        this.cluster = cluster;
        this.atLeast = atLeast;
    }

    @Override
    public Optional<List<Budget>> of(WorkloadId id) {
        return timeline.ask(() -> {
            SimulatedWorkload workload = cluster.workloads().get(id);
            if (workload == null) throw Refusal.of(Problem.WORKLOAD_GONE, Map.of("what", id.toString()));
            if (!atLeast.containsKey(id)) return Optional.of(List.of());
            long ready = workload.active().stream().filter(SimulatedPod::ready).count();
            return Optional.of(List.of(new Budget(id.name(), (int) Math.max(0, ready - atLeast.get(id)))));
        });
    }
}
