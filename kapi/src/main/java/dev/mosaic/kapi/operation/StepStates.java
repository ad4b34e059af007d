package dev.mosaic.kapi.operation;

import dev.mosaic.contract.operation.Operation;
import dev.mosaic.contract.operation.Outcome;
import dev.mosaic.contract.operation.StepName;
import dev.mosaic.contract.operation.StepState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How an operation's record changes from step to step. */
final class StepStates {
    private StepStates() {}

    static Operation started(Operation operation, StepName step, Instant at) {
        return replace(operation, new StepState(step, at, null, ""));
    }

    static Operation ended(Operation operation, StepName step, String result, Instant at) {
        Instant started = find(operation, step).map(StepState::started).orElse(at);
        return replace(operation, new StepState(step, started, at, result));
    }

    static Operation finished(Operation old, Outcome outcome, Instant at) {
        return new Operation(
                old.id(),
                old.kind(),
                old.workload(),
                old.subject(),
                old.user(),
                old.started(),
                at,
                old.steps(),
                old.commands(),
                outcome,
                old.together(),
                old.made());
    }

    static Optional<StepState> find(Operation operation, StepName step) {
        return operation.steps().stream().filter(state -> state.name() == step).findFirst();
    }

    static boolean hasStarted(Operation operation, StepName step) {
        return find(operation, step).map(StepState::started).isPresent();
    }

    static boolean hasEnded(Operation operation, StepName step) {
        return find(operation, step).map(StepState::ended).isPresent();
    }

    private static Operation replace(Operation old, StepState state) {
        List<StepState> steps = new ArrayList<>(old.steps());
        steps.removeIf(other -> other.name() == state.name());
        steps.add(state);
        steps.sort((one, other) -> one.name().compareTo(other.name()));
        return new Operation(
                old.id(),
                old.kind(),
                old.workload(),
                old.subject(),
                old.user(),
                old.started(),
                old.ended(),
                steps,
                old.commands(),
                old.outcome(),
                old.together(),
                old.made());
    }
}
