package dev.mosaic.contract.workload;

import dev.mosaic.contract.operation.GamePlan;
import dev.mosaic.contract.problem.Failure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The plans of a {@link Selection}, a {@link Wish} or of ships together, in its order. */
public record SelectionPlan(List<Planned> plans) {

    /**
     * The act on one workload with its plan, or the failure that says why there is none; a wish may find no act at all, and
     * a ship is none.
     */
    public record Planned(
            WorkloadId workload,
            @Nullable Act act,
            @Nullable GamePlan plan,
            @Nullable Failure failure) {

        /** Whether a start of this act would be accepted as things stand. */
        public boolean startable() {
            return plan != null && plan.allowed();
        }
    }
}
