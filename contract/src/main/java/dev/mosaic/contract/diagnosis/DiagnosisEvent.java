package dev.mosaic.contract.diagnosis;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.problem.Failure;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a diagnosis finds, as it finds it; the last one is {@link Concluded} or {@link Failed}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DiagnosisEvent.Checked.class, name = "checked"),
    @JsonSubTypes.Type(value = DiagnosisEvent.Concluded.class, name = "concluded"),
    @JsonSubTypes.Type(value = DiagnosisEvent.Failed.class, name = "failed"),
    @JsonSubTypes.Type(value = DiagnosisEvent.Quiet.class, name = "quiet")
})
public sealed interface DiagnosisEvent {

    /**
     * One question: how it was answered, the commands that do the same, what was seen, and which checks come {@code next}.
     * {@code because} tells why it cannot tell, {@code role} the Role that would let it; {@code found} are the causes it saw.
     */
    record Checked(
            String id,
            Suite suite,
            Sentence question,
            Sentence how,
            List<Command> commands,
            Outcome outcome,
            @Nullable Sentence because,
            String role,
            List<Sentence> evidence,
            List<RootCause> found,
            List<String> next,
            long millis)
            implements DiagnosisEvent {}

    /**
     * All that was found, the likeliest cause first. No verdict and something unknown: it could not be decided. {@code apiCalls} counts
     * the reads of the API server.
     */
    record Concluded(List<Verdict> verdicts, List<Unknown> unknown, int apiCalls, long millis)
            implements DiagnosisEvent {}

    /** The diagnosis could not go on. */
    record Failed(Failure failure) implements DiagnosisEvent {}

    /** The stream lives. Sent every 15 seconds. */
    record Quiet(Instant at) implements DiagnosisEvent {}
}
