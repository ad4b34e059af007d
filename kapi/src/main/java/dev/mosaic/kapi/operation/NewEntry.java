package dev.mosaic.kapi.operation;

import dev.mosaic.contract.operation.Operation;
import dev.mosaic.contract.operation.OperationId;
import dev.mosaic.contract.operation.StepState;
import dev.mosaic.kapi.cluster.Caller;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The first record of an operation, and its name: the time to the second and four random letters. */
@Component
class NewEntry {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);
    private final SecureRandom random = new SecureRandom();
    private final Clock clock;
    private final OperationSettings settings;

    NewEntry(Clock clock, OperationSettings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    Entry of(Job job, Caller caller) {
        return of(job, caller, null);
    }

    /** An entry of several that share the name {@code together}. */
    Entry of(Job job, Caller caller, @Nullable OperationId together) {
        Instant now = clock.instant();
        List<StepState> steps =
                job.steps().stream().map(step -> StepState.waiting(step.name())).toList();
        Operation operation = new Operation(
                id(now),
                job.kind(),
                job.workload(),
                job.subject(),
                caller.name(),
                now,
                null,
                steps,
                job.commands(),
                null,
                together,
                null);
        return new Entry(operation, caller, job.intent(), settings.pod(), Map.of(), List.of(), null, null);
    }

    /** A name for several, of the same form as that of one. */
    OperationId together() {
        return id(clock.instant());
    }

    private OperationId id(Instant now) {
        String letters = random.ints(4, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return new OperationId(TIME.format(now) + "-" + letters);
    }
}
