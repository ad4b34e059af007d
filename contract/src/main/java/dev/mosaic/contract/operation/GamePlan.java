package dev.mosaic.contract.operation;

import dev.mosaic.contract.identity.RightAnswer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an operation will do, told before it starts: changes, the same work by hand, rights it needs, warnings. */
public record GamePlan(
        List<Change> changes,
        List<Command> commands,
        List<RightAnswer> rights,
        List<Warning> warnings,
        @Nullable BuilderChoice builder) {

    /** True when the user holds every right the operation needs. */
    public boolean allowed() {
        return rights.stream().allMatch(RightAnswer::allowed);
    }
}
