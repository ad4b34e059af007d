package dev.mosaic.contract.operation;

import dev.mosaic.contract.workload.WorkloadId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A job as it stands; {@code outcome} and {@code ended} are null while it runs. {@code together} is shared by operations
 * that were started in one press, null for one alone. {@code made} is the image it built, null where it built none yet.
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
        @Nullable OperationId together,
        @Nullable Made made) {

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
        this(id, kind, workload, subject, user, started, ended, steps, commands, outcome, null, null);
    }

    /** The same, with this image. */
    public Operation with(Made built) {
        return new Operation(
                id, kind, workload, subject, user, started, ended, steps, commands, outcome, together, built);
    }

    public boolean running() {
        return outcome == null;
    }
}
