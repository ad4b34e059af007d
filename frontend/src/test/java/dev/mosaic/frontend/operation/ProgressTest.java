package dev.mosaic.frontend.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.operation.OperationEvent;
import dev.mosaic.contract.operation.OperationId;
import dev.mosaic.frontend.fake.FakeOperations;
import dev.mosaic.frontend.fake.Preview;
import dev.mosaic.frontend.fake.Script;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void aReplayAfterACutMakesTheSameOfIt() {
        FakeOperations operations = new FakeOperations();
        Preview.ship(operations).built().rolling(1, 1, Script.crashing()).crashed();
        List<OperationEvent> events = events(operations);
        Progress once = new Progress();
        events.forEach(once::apply);
        Progress twice = new Progress();
        events.stream().limit(7).forEach(twice::apply);
        events.forEach(twice::apply);
        assertThat(twice.steps()).isEqualTo(once.steps());
        assertThat(twice.outcome()).isEqualTo(once.outcome());
        assertThat(twice.takeLines()).isEqualTo(once.takeLines());
    }

    @Test
    void aReplayIsTold_soThatLinesAreNotShownTwice() {
        FakeOperations operations = new FakeOperations();
        Preview.ship(operations).built();
        Progress progress = new Progress();
        OperationEvent started =
                operations.get(new OperationId("op-0001")).events().blockFirst();
        progress.apply(started);
        assertThat(progress.takeRestart()).isFalse();
        progress.apply(started);
        assertThat(progress.takeRestart()).isTrue();
    }

    private static List<OperationEvent> events(FakeOperations operations) {
        return operations.events(new OperationId("op-0001")).collectList().block();
    }
}
