package dev.mosaic.kapi.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.event.Meaning;
import dev.mosaic.contract.operation.Ending;
import dev.mosaic.contract.operation.Operation;
import dev.mosaic.contract.operation.OperationId;
import dev.mosaic.contract.operation.OperationKind;
import dev.mosaic.contract.operation.Outcome;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.cluster.Details;
import dev.mosaic.kapi.cluster.NotedRollouts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuditTest {
    private static final Outcome FAILED = new Outcome(
            Ending.UNTOUCHED, new Failure(Problem.INTERNAL, Map.of(), "Try it", "it went wrong", "Try again."));
    private final NotedRollouts rollouts = new NotedRollouts();

    @ParameterizedTest
    @EnumSource
    void whatMosaicLeavesOnAWorkloadItCanExplain(OperationKind kind) {
        assertThat(Meaning.of(reasonOf(kind, Outcome.done()), "")).isPresent();
        assertThat(Meaning.of(reasonOf(kind, FAILED), "")).isPresent();
        assertThat(reasonOf(kind, FAILED)).isEqualTo(reasonOf(kind, Outcome.done()) + "Failed");
    }

    @Test
    void noTwoKindsAreToldByTheSameWord() {
        assertThat(List.of(OperationKind.values()))
                .extracting(kind -> reasonOf(kind, Outcome.done()))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatHasNotEndedLeavesNothing() {
        new Audit(rollouts).tell(operation(OperationKind.SHIP, null));
        assertThat(rollouts.notes).isEmpty();
    }

    /** A note is {@code TYPE REASON WORKLOAD: MESSAGE}. */
    private String reasonOf(OperationKind kind, Outcome outcome) {
        new Audit(rollouts).tell(operation(kind, outcome));
        return rollouts.notes.getLast().split(" ")[1];
    }

    private static Operation operation(OperationKind kind, @Nullable Outcome outcome) {
        return new Operation(
                new OperationId("20261120-120000-abcd"),
                kind,
                Details.CART,
                "subject",
                "ann",
                Instant.EPOCH,
                null,
                List.of(),
                List.of(),
                outcome);
    }
}
