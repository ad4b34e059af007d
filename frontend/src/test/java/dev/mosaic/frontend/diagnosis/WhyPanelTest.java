package dev.mosaic.frontend.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import dev.mosaic.contract.diagnosis.Suite;
import dev.mosaic.frontend.fake.FakeCluster;
import dev.mosaic.frontend.fake.FakeDiagnoses;
import dev.mosaic.frontend.fake.PageTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WhyPanelTest extends PageTest {
    @Autowired
    private FakeDiagnoses kapi;

    @BeforeEach
    void enter() {
        kapi.forgetAll();
        signIn();
    }

    @Test
    void beforeAnythingIsAskedTheTreesShowWhatWillBe() {
        open("workloads/shop/deployment/cart/why");
        untilPageSays("Has every pod a node?");
        assertThat(page()).contains("Why pods do not come up", "quota-exceeded").doesNotContain("not needed");
        assertThat(kapi.asked()).isEmpty();
    }

    @Test
    void oneCauseIsToldWithItsCulpritItsEvidenceAndTheWayThere() {
        open("workloads/shop/deployment/checkout/why");
        press("why-ask");
        untilPageSays("ends by itself with exit code 3");
        assertThat(page())
                .contains("spec.template.spec.containers[0]", FakeCluster.HOSTILE, "1 more question was not needed")
                .doesNotContain("quota-exceeded");
        assertThat(nodes()).hasSize(6);
        assertThat(shows("why-leaf")).isTrue();
    }

    @Test
    void aWorkloadThatIsWellHasNoCulpritAndNoFix() {
        open("workloads/shop/deployment/catalog/why");
        press("why-ask");
        untilPageSays("Nothing is wrong");
        assertThat(shows("culprit")).isFalse();
        assertThat(shows("fix")).isFalse();
    }

    @Test
    void theQuestionStandsInTheAddressAndIsAskedAtOnceOnlyWhereTheAddressWantsIt() {
        open("workloads/shop/deployment/cart/why?service=cart&port=80&caller=shop/deployment/checkout&suites=network");
        settle();
        assertThat(kapi.asked()).isEmpty();
        press("why-ask");
        open("workloads/shop/deployment/catalog/why?ask&service=catalog&port=8080");
        until(() -> kapi.asked().size() == 2);
        assertThat(kapi.asked().getFirst().suites()).isEqualTo(List.of(Suite.NETWORK));
        assertThat(kapi.asked().getFirst().caller().id().name()).isEqualTo("checkout");
        assertThat(kapi.asked().getLast().service()).isEqualTo("catalog");
        assertThat(kapi.asked().getLast().port()).isEqualTo(8080);
    }

    @Test
    void aCallerThatIsNoneIsRefusedNamingTheRule() {
        open("workloads/shop/deployment/cart/why");
        marked(TextField.class, "why-caller").setValue("shop/cronjob/x");
        press("why-ask");
        untilPageSays("NAMESPACE/KIND/NAME");
        assertThat(kapi.asked()).isEmpty();
    }

    @Test
    void aFixOfAWorkloadIsPlannedFirstAndThenApplied() {
        open("workloads/shop/deployment/checkout/why?ask");
        until(() -> shows("fix-plan"));
        press("fix-plan");
        until(() -> shows("fix-apply") && marked(Button.class, "fix-apply").isEnabled());
        assertThat(page()).contains("/spec/replicas");
        press("fix-apply");
        until(() -> com.vaadin
                .flow
                .component
                .UI
                .getCurrent()
                .getActiveViewLocation()
                .getPath()
                .startsWith("operations/"));
    }

    @Test
    void theTreeThatHoldsTheCauseIsDrawnFirst() {
        open("workloads/shop/deployment/cart/why?ask");
        untilPageSays("Service cart selects no pod");
        assertThat(find(TreePicture.class).all())
                .extracting(tree -> tree.getElement().getAttribute("data-suite"))
                .containsExactly("network", "pods");
    }

    @Test
    void aFixOfAnotherObjectIsACommandAndNoButton() {
        open("workloads/shop/deployment/cart/why?ask");
        untilPageSays("Mosaic changes workloads only, and this is a Service.");
        assertThat(page()).contains("patch service/cart");
        assertThat(shows("fix-plan")).isFalse();
    }

    @Test
    void whatCannotBeToldIsNoVerdictAndNamesTheRole() {
        open("workloads/platform/deployment/gateway/why?ask");
        untilPageSays("you may not list resourcequotas in platform");
        assertThat(page()).contains("It could not be decided", "kind: Role");
        assertThat(shows("verdict")).isFalse();
    }

    @Test
    void stepByStepOnlyWhatWasTakenIsToldAndTheEndComesLast() {
        open("workloads/shop/deployment/checkout/why");
        press("why-step");
        until(() -> nodes().size() == 1 && kapi.asked().size() == 1);
        press("why-step");
        press("why-step");
        assertThat(cards()).isEqualTo(3);
        press("why-back");
        assertThat(cards()).isEqualTo(2);
        assertThat(page()).doesNotContain("ends by itself");
        press("why-ask");
        untilPageSays("ends by itself with exit code 3");
        assertThat(kapi.asked()).hasSize(1);
    }

    @Test
    void whoStopsLeavesTheStreamAndMayAskAgain() {
        open("workloads/shop/deployment/mailer/why?ask");
        until(() -> cards() == 1);
        press("why-end");
        assertThat(kapi.left()).isOne();
        assertThat(marked(Button.class, "why-ask").isEnabled()).isTrue();
    }

    @Test
    void twoRunsAreCompared() {
        open("workloads/shop/deployment/checkout/why?ask");
        untilPageSays("ends by itself with exit code 3");
        kapi.mended(true);
        press("why-ask");
        untilPageSays("No longer: app-exits-with-error");
        assertThat(page()).contains("New: nothing-wrong", "Answered otherwise");
    }

    @Test
    void theWholeTreesAreDrawnWhereThatIsWanted() {
        open("workloads/shop/deployment/checkout/why?ask");
        untilPageSays("1 more question was not needed");
        marked(Checkbox.class, "why-whole").setValue(true);
        settle();
        assertThat(nodes()).hasSize(7);
        assertThat(page()).contains("quota-exceeded").doesNotContain("not needed");
    }

    @Test
    void aWorkloadThatIsNotWellLeadsHereFromItsOverview() {
        open("workloads/shop/deployment/checkout");
        until(() -> shows("why-link"));
        open("workloads/platform/deployment/gateway");
        until(() -> shows("health-card"));
        assertThat(shows("why-link")).isFalse();
    }

    private List<QuestionBox> nodes() {
        return find(QuestionBox.class).all();
    }

    private int cards() {
        settle();
        return find(StepCard.class).all().size();
    }

    private void press(String mark) {
        until(() -> shows(mark));
        test(marked(Button.class, mark)).click();
        settle();
    }
}
