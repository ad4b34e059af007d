package dev.mosaic.contract.operation;

import dev.mosaic.contract.workload.WorkloadId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A job as it stands; {@code outcome} and {@code ended} are null while it runs. {@code together} is shared by operations
 * that were started in one press, null for one alone.
 */
public record Operation(
        OperationId id,
        OperationKind kind,
        WorkloadId workload,
        String subject,
        String user,
        Instant started,
        @Nullable Instant ended,
        List<StepState> steps,
        List<Command> commands,
        @Nullable Outcome outcome,
        @Nullable OperationId together) {

    /** An operation alone. */
    public Operation(
            OperationId id,
            OperationKind kind,
            WorkloadId workload,
            String subject,
            String user,
            Instant started,
            @Nullable Instant ended,
            List<StepState> steps,
            List<Command> commands,
            @Nullable Outcome outcome) {
        this(id, kind, workload, subject, user, started, ended, steps, commands, outcome, null);
    }

    public boolean running() {
        return outcome == null;
    }
}
