package dev.mosaic.kapi.operation;

import dev.mosaic.contract.operation.Operation;
import dev.mosaic.contract.operation.OperationEvent;
import dev.mosaic.contract.operation.StepName;
import dev.mosaic.contract.operation.StepState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The events a record can tell again: what a watcher sees of an operation that ran in an earlier kapi. */
final class Replay {
    private Replay() {}

    static List<OperationEvent> of(Entry entry) {
        Operation operation = entry.operation();
        List<OperationEvent> events = new ArrayList<>();
        events.add(new OperationEvent.Started(operation, operation.started()));
        for (StepState step : operation.steps()) {
            if (step.started() != null) events.add(new OperationEvent.StepStarted(step.name(), step.started()));
            if (step.ended() != null)
                events.add(new OperationEvent.StepFinished(step.name(), step.result(), step.ended()));
        }
        Instant last = Objects.requireNonNullElse(operation.ended(), operation.started());
        entry.tail().forEach(line -> events.add(new OperationEvent.LineWritten(StepName.BUILD, line, last)));
        if (operation.outcome() != null) events.add(new OperationEvent.Finished(operation.outcome(), last));
        return events;
    }
}
