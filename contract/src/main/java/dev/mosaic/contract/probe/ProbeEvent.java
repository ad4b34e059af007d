package dev.mosaic.contract.probe;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.mosaic.contract.problem.Failure;
import java.time.Instant;

/** What happens to a question; the last one is {@link Answered} or {@link Failed}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface ProbeEvent {

    /** A pod to ask from is being started. */
    record Preparing(String where) implements ProbeEvent {}

    /** It runs, and asks. */
    record Asking(String where) implements ProbeEvent {}

    /** What came of it; {@code overheadMicros} is what the pod cost besides. */
    record Answered(Answer answer, long overheadMicros) implements ProbeEvent {}

    /** The question could not be asked. */
    record Failed(Failure failure) implements ProbeEvent {}

    /** The stream lives. Sent every 15 seconds. */
    record Quiet(Instant at) implements ProbeEvent {}
}
