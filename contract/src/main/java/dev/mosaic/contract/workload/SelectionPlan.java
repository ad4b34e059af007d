package dev.mosaic.contract.workload;

import dev.mosaic.contract.operation.GamePlan;
import dev.mosaic.contract.problem.Failure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The plans of a {@link Selection}, in its order. */
public record SelectionPlan(List<Planned> plans) {

    /** One act with its plan, or with the failure that says why there is none. */
    public record Planned(
            Act act, @Nullable GamePlan plan, @Nullable Failure failure) {

        /** Whether a start of this act would be accepted as things stand. */
        public boolean startable() {
            return plan != null && plan.allowed();
        }
    }
}
