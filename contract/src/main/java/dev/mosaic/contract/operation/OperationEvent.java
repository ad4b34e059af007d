package dev.mosaic.contract.operation;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.mosaic.contract.workload.Health;
import dev.mosaic.contract.workload.Rollout;
import java.time.Instant;

/** What happened to an operation. A stream begins with {@link Started}, replays, and ends with {@link Finished}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface OperationEvent {

    Instant at();

    /** The operation as it was recorded. */
    record Started(Operation operation, Instant at) implements OperationEvent {}

    /** A step began. */
    record StepStarted(StepName step, Instant at) implements OperationEvent {}

    /** A step wrote a line; may hold ANSI colours, nothing else below space but tab. */
    record LineWritten(StepName step, String text, Instant at) implements OperationEvent {}

    /** The rollout moved; {@code health} tells the first cause when it goes badly. */
    record RolloutSeen(Rollout rollout, Health health, Instant at) implements OperationEvent {}

    /** A step is done; {@code result} is a commit, a digest, a revision, or empty. */
    record StepFinished(StepName step, String result, Instant at) implements OperationEvent {}

    /** kapi was restarted and took the operation up again. */
    record Resumed(Instant at) implements OperationEvent {}

    /** The stream lives. Sent every 15 seconds. */
    record Quiet(Instant at) implements OperationEvent {}

    /** The end, always the last event. */
    record Finished(Outcome outcome, Instant at) implements OperationEvent {}
}
