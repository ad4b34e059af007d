package dev.mosaic.frontend.operation;

import dev.mosaic.contract.operation.Ending;
import dev.mosaic.contract.operation.Operation;
import dev.mosaic.contract.operation.OperationId;
import dev.mosaic.contract.operation.OperationKind;
import dev.mosaic.contract.operation.StepName;
import dev.mosaic.contract.operation.StepState;
import dev.mosaic.contract.workload.WorkloadId;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a row of the list needs of an operation; the rest of it is not kept for each open page. */
record OperationRow(
        OperationId id,
        OperationKind kind,
        WorkloadId workload,
        String subject,
        String user,
        Instant started,
        @Nullable Instant ended,
        @Nullable Ending ending,
        @Nullable StepName step) {

    static OperationRow of(Operation operation) {
        return new OperationRow(
                operation.id(),
                operation.kind(),
                operation.workload(),
                operation.subject(),
                operation.user(),
                operation.started(),
                operation.ended(),
                operation.outcome() == null ? null : operation.outcome().ending(),
                operation.steps().stream()
                        .filter(step -> step.started() != null && step.ended() == null)
                        .map(StepState::name)
                        .findFirst()
                        .orElse(null));
    }

    boolean holds(String words) {
        String all = (workload + " " + user + " " + subject).toLowerCase(Locale.ROOT);
        return java.util.Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+"))
                .allMatch(all::contains);
    }
}
