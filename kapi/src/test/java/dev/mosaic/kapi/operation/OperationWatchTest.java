package dev.mosaic.kapi.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.mosaic.contract.operation.Operation;
import dev.mosaic.contract.operation.StepState;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;

class OperationWatchTest {
    private final House house = new House();
    private final List<Operation> seen = new CopyOnWriteArrayList<>();
    private Disposable watch = () -> {};

    @AfterEach
    void leave() {
        watch.dispose();
    }

    @Test
    void whatIsKeptIsToldFirstTheOldestBeforeTheOthers() {
        Operation first = ended("cart");
        Operation second = ended("checkout");

        watch();

        await().atMost(Duration.ofSeconds(5)).until(() -> seen.size() == 2);
        assertThat(seen).extracting(Operation::id).containsExactly(first.id(), second.id());
    }

    @RepeatedTest(20)
    void oneThatStartsLaterIsToldWithEveryStepToItsEnd() {
        watch();

        Operation operation = ended("cart");

        await().atMost(Duration.ofSeconds(5))
                .until(() -> !seen.isEmpty() && !seen.getLast().running());
        assertThat(seen).allMatch(told -> told.id().equals(operation.id()));
        assertThat(seen).extracting(OperationWatchTest::done).isSorted();
    }

    @Test
    void nobodyIsToldAfterLeaving() {
        watch();
        watch.dispose();

        ended("cart");

        assertThat(seen).isEmpty();
    }

    private void watch() {
        watch = house.operations.watch().subscribe(seen::add);
    }

    private Operation ended(String workload) {
        Operation operation = house.start(new ScriptedJob(workload));
        house.outcome(operation);
        return operation;
    }

    private static long done(Operation operation) {
        return operation.steps().stream()
                .map(StepState::ended)
                .filter(java.util.Objects::nonNull)
                .count();
    }
}
