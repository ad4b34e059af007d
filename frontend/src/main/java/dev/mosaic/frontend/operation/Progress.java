package dev.mosaic.frontend.operation;

import dev.mosaic.contract.operation.Operation;
import dev.mosaic.contract.operation.OperationEvent;
import dev.mosaic.contract.operation.OperationEvent.LineWritten;
import dev.mosaic.contract.operation.OperationEvent.RolloutSeen;
import dev.mosaic.contract.operation.Outcome;
import dev.mosaic.contract.operation.StepName;
import dev.mosaic.contract.operation.StepState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An operation as its events tell it; a replay from the start makes the same of it. */
class Progress {
    private final Map<StepName, StepState> steps = new EnumMap<>(StepName.class);
    private final List<LineWritten> lines = new ArrayList<>();
    private @Nullable Operation operation;
    private @Nullable RolloutSeen rollout;
    private @Nullable Outcome outcome;
    private @Nullable Instant ended;
    private boolean resumed;
    private boolean restarted;

    void apply(OperationEvent event) {
        switch (event) {
            case OperationEvent.Started started -> begin(started.operation());
            case OperationEvent.StepStarted step ->
                steps.put(step.step(), new StepState(step.step(), step.at(), null, ""));
            case OperationEvent.LineWritten line -> lines.add(line);
            case OperationEvent.RolloutSeen seen -> rollout = seen;
            case OperationEvent.StepFinished step -> finish(step);
            case OperationEvent.Resumed again -> resumed = true;
            case OperationEvent.Quiet quiet -> {}
            case OperationEvent.Finished finished -> end(finished.outcome(), finished.at());
        }
    }

    @Nullable
    Operation operation() {
        return operation;
    }

    List<StepState> steps() {
        return List.copyOf(steps.values());
    }

    @Nullable
    RolloutSeen rollout() {
        return rollout;
    }

    @Nullable
    Outcome outcome() {
        return outcome;
    }

    @Nullable
    Instant ended() {
        return ended;
    }

    boolean resumed() {
        return resumed;
    }

    /** The lines since the last call. */
    List<LineWritten> takeLines() {
        List<LineWritten> taken = List.copyOf(lines);
        lines.clear();
        return taken;
    }

    /** Whether the events began anew since the last call, so that lines shown before are doubled now. */
    boolean takeRestart() {
        boolean was = restarted;
        restarted = false;
        return was;
    }

    private void begin(Operation recorded) {
        restarted = operation != null;
        operation = recorded;
        steps.clear();
        lines.clear();
        recorded.steps().forEach(step -> steps.put(step.name(), step));
        if (recorded.outcome() != null && recorded.ended() != null) end(recorded.outcome(), recorded.ended());
    }

    private void finish(OperationEvent.StepFinished step) {
        StepState before = steps.getOrDefault(step.step(), StepState.waiting(step.step()));
        steps.put(step.step(), new StepState(step.step(), before.started(), step.at(), step.result()));
    }

    private void end(Outcome how, Instant when) {
        outcome = how;
        ended = when;
    }
}
