package dev.mosaic.kapi.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.operation.Operation;
import dev.mosaic.contract.operation.OperationId;
import dev.mosaic.contract.operation.OperationKind;
import dev.mosaic.contract.operation.Outcome;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.state.InMemoryStateStore;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class OperationBookTest {
    private final OperationBook book = new OperationBook(new InMemoryStateStore(), JsonMapper.shared());

    @Test
    void theOldestFinishedOnesAreDroppedBeyondAHundred() {
        for (int i = 0; i < 103; i++) book.save(entry(i, Outcome.done(), List.of()));

        assertThat(book.all())
                .hasSize(100)
                .noneMatch(entry -> entry.operation().id().value().equals("op-2"));
        assertThat(book.find("op-102")).isPresent();
    }

    @Test
    void aRunningOneIsNeverDroppedHoweverOld() {
        book.save(entry(0, null, List.of()));
        for (int i = 1; i < 103; i++) book.save(entry(i, Outcome.done(), List.of()));

        assertThat(book.find("op-0")).isPresent();
    }

    @Test
    void longLogsPushOldRecordsOutBeforeAConfigMapOverflows() {
        for (int i = 0; i < 60; i++) book.save(entry(i, Outcome.done(), Collections.nCopies(80, "x".repeat(200))));

        assertThat(book.all()).hasSizeBetween(30, 55);
    }

    private static Entry entry(int number, @Nullable Outcome outcome, List<String> tail) {
        Instant started = Instant.EPOCH.plusSeconds(number);
        WorkloadId workload = new WorkloadId("shop", WorkloadKind.DEPLOYMENT, "cart");
        Operation operation = new Operation(
                new OperationId("op-" + number),
                OperationKind.RESTART,
                workload,
                "restart",
                "ann",
                started,
                outcome == null ? null : started,
                List.of(),
                List.of(),
                outcome);
        return new Entry(operation, House.ANN, "{}", "kapi-1", Map.of(), tail, null, null);
    }
}
