package dev.mosaic.frontend.workload;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import dev.mosaic.contract.operation.Operation;
import dev.mosaic.contract.operation.OperationEvent;
import dev.mosaic.contract.operation.Outcome;
import dev.mosaic.frontend.fake.FakeOperations;
import dev.mosaic.frontend.fake.PageTest;
import dev.mosaic.frontend.lesson.Visit;
import dev.mosaic.frontend.widget.Consent;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SelectionViewTest extends PageTest {
    private static final String CART = "/shop/deployment/cart";
    private static final String REDIS = "/data/statefulset/postgres";

    @Autowired
    private FakeOperations operations;

    @BeforeEach
    void enter() {
        signIn();
    }

    @Test
    void severalWorkloadsHaveOnePlanAndTheirCommandsStandTogether() {
        open("acts/restart" + CART + REDIS);
        until(() -> start().isEnabled());
        assertThat(start().getText()).isEqualTo("Start 2");
        assertThat(page())
                .contains("Restart: 2 workloads")
                .contains("kubectl -n shop rollout restart deployment/cart")
                .contains("kubectl -n data rollout restart statefulset/postgres");
    }

    @Test
    void aMissingRightKeepsThatOneFromStartingAndNamesIt() {
        open("acts/restart" + CART + "/platform/deployment/gateway");
        until(() -> start().isEnabled());
        assertThat(start().getText()).isEqualTo("Start 1");
        assertThat(page()).contains("You may not patch deployments in platform.");
        assertThat(starts("platform/deployment/gateway")).isFalse();
        assertThat(starts("shop/deployment/cart")).isTrue();
    }

    @Test
    void anActAKindDoesNotKnowIsToldAsSuchAndSpoilsNoOther() {
        open("acts/pause" + CART + REDIS);
        until(() -> start().isEnabled());
        assertThat(start().getText()).isEqualTo("Start 1");
        assertThat(page()).contains("only those can be paused");
    }

    @Test
    void whoStopsSomethingMustSayThatTheyKnow() {
        open("acts/scale" + CART);
        until(() -> start().isEnabled());
        test(marked(IntegerField.class, "replicas")).setValue(0);
        until(() -> shows("warning"));
        assertThat(start().isEnabled()).isFalse();
        test(marked(Consent.class, "consent")).click();
        assertThat(start().isEnabled()).isTrue();
    }

    @Test
    void aNumberThatIsNoneStartsNothing() {
        open("acts/scale" + CART);
        until(() -> start().isEnabled());
        test(marked(IntegerField.class, "replicas")).setValue(null);
        settle();
        assertThat(start().isEnabled()).isFalse();
    }

    @Test
    void theSameTagIsPlannedOnTheImageOfEachAndWhatIsNotPlainIsTold() {
        open("acts/tag" + CART + "/shop/deployment/checkout" + REDIS);
        assertThat(start().isEnabled()).as("no tag yet").isFalse();
        test(marked(TextField.class, "same-tag")).setValue("v1.2.3");
        until(() -> start().isEnabled());
        assertThat(start().getText()).isEqualTo("Start 2");
        assertThat(page())
                .contains("cart=registry.example/shop/cart:v1.2.3")
                .contains("checkout=registry.example/shop/checkout:v1.2.3")
                .contains("several containers, and none of them is bound");
        assertThat(starts("data/statefulset/postgres")).isFalse();
    }

    @Test
    void aTagThatIsNoneStartsNothingAndSaysWhatOneIs() {
        open("acts/tag" + CART);
        test(marked(TextField.class, "same-tag")).setValue("-no tag");
        settle();
        assertThat(start().isEnabled()).isFalse();
        assertThat(marked(TextField.class, "same-tag").getErrorMessage()).contains("1 to 128 letters");
    }

    @Test
    void eachReturnsToTheRevisionItRanBefore() {
        open("acts/return" + CART + "/shop/deployment/checkout");
        until(() -> start().isEnabled());
        assertThat(page())
                .contains("rollout undo deployment/cart --to-revision=6")
                .contains("rollout undo deployment/checkout --to-revision=6");
    }

    @Test
    void onePressStartsAllAndEachIsFollowedOnItsLineEvenAfterAReload() {
        open("acts/restart" + CART + REDIS);
        until(() -> start().isEnabled());
        int before = Visit.here().size();
        start().click();
        until(() -> address().startsWith("together/"));
        assertThat(Visit.here().size())
                .as("two acts, and what their page reads")
                .isEqualTo(before + 3);
        untilPageSays("0 of 2 have ended.");
        operations.list().stream().limit(2).forEach(this::end);
        untilPageSays("All have ended, 2 of 2 well.");
        String here = address();
        open("workloads");
        open(here);
        untilPageSays("All have ended, 2 of 2 well.");
    }

    @Test
    void anAddressThatNamesNothingLeadsOn() {
        open("acts/restart/nonsense");
        untilPageSays("No workloads chosen");
        open("acts/destroy" + CART);
        untilPageSays("There is nothing at this address");
    }

    private void end(Operation operation) {
        operations.get(operation.id()).emit(new OperationEvent.Finished(Outcome.done(), Instant.now()));
    }

    private Button start() {
        return marked(Button.class, "act-start");
    }

    private boolean starts(String workload) {
        List<Component> rows =
                find(Component.class).withAttribute("data-test", "selected").all();
        return rows.stream()
                .filter(row -> workload.equals(row.getElement().getAttribute("data-workload")))
                .anyMatch(row -> row.getElement().hasAttribute("data-starts")
                        && !"false".equals(row.getElement().getAttribute("data-starts")));
    }

    private static String address() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }
}
