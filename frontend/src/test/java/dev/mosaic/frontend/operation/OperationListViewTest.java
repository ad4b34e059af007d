package dev.mosaic.frontend.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import dev.mosaic.contract.operation.Ending;
import dev.mosaic.contract.operation.OperationEvent.Finished;
import dev.mosaic.contract.operation.OperationKind;
import dev.mosaic.contract.operation.Outcome;
import dev.mosaic.contract.operation.StepName;
import dev.mosaic.frontend.fake.FakeCluster;
import dev.mosaic.frontend.fake.FakeOperations;
import dev.mosaic.frontend.fake.PageTest;
import dev.mosaic.frontend.route.Routes;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OperationListViewTest extends PageTest {
    @Autowired
    private FakeOperations operations;

    @Test
    void anOperationThatStartsLaterAppearsByItselfAndTellsItsEnd() {
        show(Routes.OPERATIONS);
        FakeOperations.Running running = begin("restart me");
        until(() -> row("restart me") != null);
        assertThat(row("restart me").ending()).isNull();

        running.emit(new Finished(Outcome.done(), Instant.now()));
        until(() -> row("restart me").ending() == Ending.DONE);
    }

    @Test
    void onlyThoseThatRunShowWhereThatIsAskedFor() {
        FakeOperations.Running over = begin("long over");
        over.emit(new Finished(Outcome.done(), Instant.now()));
        begin("still going");
        show("operations?state=running");
        until(() -> row("still going") != null);
        assertThat(row("long over")).isNull();

        test(marked(NativeButton.class, "state-ALL")).click();
        until(() -> row("long over") != null);
    }

    @Test
    void wordsFindWorkloadAndPerson() {
        begin("some subject");
        show(Routes.OPERATIONS);
        until(() -> row("some subject") != null);

        test(marked(TextField.class, "search")).setValue("CART ann@");
        assertThat(row("some subject")).isNotNull();
        test(marked(TextField.class, "search")).setValue("cart bob@");
        assertThat(row("some subject")).isNull();
    }

    private FakeOperations.Running begin(String subject) {
        return operations.open(
                OperationKind.RESTART, FakeCluster.CART, subject, List.of(), List.of(StepName.ROLL, StepName.AWAIT));
    }

    private void show(String address) {
        signIn();
        open(address);
    }

    @SuppressWarnings("unchecked")
    private OperationRow row(String subject) {
        Grid<OperationRow> grid = marked(Grid.class, "operations");
        return grid.getListDataView()
                .getItems()
                .filter(row -> row.subject().equals(subject))
                .findFirst()
                .orElse(null);
    }
}
