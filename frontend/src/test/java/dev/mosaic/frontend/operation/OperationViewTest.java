package dev.mosaic.frontend.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import dev.mosaic.contract.operation.StepName;
import dev.mosaic.contract.workload.Health;
import dev.mosaic.contract.workload.HealthWord;
import dev.mosaic.frontend.fake.FakeOperations;
import dev.mosaic.frontend.fake.PageTest;
import dev.mosaic.frontend.fake.Preview;
import dev.mosaic.frontend.fake.Script;
import dev.mosaic.frontend.route.Routes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OperationViewTest extends PageTest {
    @Autowired
    private FakeOperations operations;

    private Script ship;

    @BeforeEach
    void start() {
        signIn();
        ship = Preview.ship(operations);
        open(Routes.operation(operations.list().getFirst().id()));
        until(() -> shows("steps"));
    }

    @Test
    void stepsShowTheirStateAndWhatCameOfThem() {
        ship.built().start(StepName.ROLL);
        until(() -> state("step-ROLL").equals("RUNNING"));
        assertThat(state("step-PUSH")).isEqualTo("DONE");
        assertThat(state("step-AWAIT")).isEqualTo("WAITING");
        assertThat(page()).contains("9c1d2e3").contains("sha256:4f1c0d9b7a2e");
    }

    @Test
    void aRolloutThatGoesBadlyTellsItsFirstCauseWhileItHappens() {
        ship.built().rolling(1, 2, Script.crashing());
        untilPageSays("CrashLoopBackOff: exit code 1: PAYMENT_KEY is not set");
        assertThat(shows("outcome")).isFalse();
    }

    @Test
    void anEndSaysInWhichStateThePodsAreNow() {
        ship.built().rolling(3, 3, Health.of(HealthWord.RUNNING)).done();
        until(() -> shows("outcome"));
        assertThat(marked(Component.class, "outcome").getElement().getAttribute("data-ending"))
                .isEqualTo("DONE");
        assertThat(shows("cancel")).isFalse();
    }

    @Test
    void aCrashEndsBackAtLastGoodWithTriedBecauseAndRemedy() {
        ship.built().rolling(1, 2, Script.crashing()).crashed();
        until(() -> shows("outcome"));
        assertThat(page())
                .contains("Back at last good")
                .contains("Roll shop/deployment/cart")
                .contains("exit code 1: PAYMENT_KEY is not set")
                .contains("correct the cause and ship again");
        assertThat(state("step-AWAIT")).isEqualTo("FAILED");
    }

    @Test
    void cancelAsksFirstAndThenAsksKapi() {
        marked(Button.class, "cancel").click();
        settle();
        assertThat(operations.cancelled()).isEmpty();
        test(find(ConfirmDialog.class).single()).confirm();
        until(() -> operations.cancelled().size() == 1);
    }

    @Test
    void anUnknownOperationLeadsOn() {
        open("operations/op-never-was");
        untilPageSays("No such operation");
    }

    private String state(String step) {
        return shows(step) ? marked(Component.class, step).getElement().getAttribute("data-state") : "";
    }
}
