package dev.mosaic.frontend.workload;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import dev.mosaic.contract.workload.HealthWord;
import dev.mosaic.frontend.fake.FakeCluster;
import dev.mosaic.frontend.fake.FakeWorkloads;
import dev.mosaic.frontend.fake.PageTest;
import dev.mosaic.frontend.widget.Consent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WorkloadViewTest extends PageTest {
    @Autowired
    private FakeWorkloads workloads;

    @BeforeEach
    void enter() {
        signIn();
    }

    @Test
    void thePageBeginsWithASentenceOfWhatRuns() {
        open("workloads/shop/deployment/cart");
        untilPageSays("3 of 3 pods ready");
        assertThat(page()).contains("by Ann Example: “Round totals half up, as the law wants”");
    }

    @Test
    void theFirstCauseOfAFailureIsShown() {
        open("workloads/shop/deployment/checkout");
        untilPageSays("PAYMENT_KEY is not set");
    }

    @Test
    void theBindingOfAContainerIsShown_andAnUnboundOneLeadsToTheForm() {
        open("workloads/shop/deployment/cart");
        untilPageSays("https://git.example/shop/cart.git");
        open("workloads/shop/deployment/payments");
        untilPageSays("Not bound to a repository.");
    }

    @Test
    void aMissingWorkloadLeadsOn() {
        open("workloads/shop/deployment/never-was");
        untilPageSays("No such workload");
    }

    @Test
    void anAddressThatIsNoNameLeadsOn() {
        open("workloads/shop/nonsense/cart");
        untilPageSays("There is nothing at this address");
    }

    @Test
    void aDeletedWorkloadSaysSo() {
        var fleeting = FakeCluster.workload("shop", "fleeting", HealthWord.RUNNING, 1, 1, 0, "x/y:1", "", 1);
        workloads.change(fleeting);
        open("workloads/shop/deployment/fleeting");
        untilPageSays("1 of 1 pods ready");
        workloads.remove(fleeting.id());
        untilPageSays("This workload was deleted");
    }

    @Test
    void anActShowsItsPlanAndStartsAnOperation() {
        open("workloads/shop/deployment/cart");
        until(() -> shows("act-restart"));
        marked(Button.class, "act-restart").click();
        until(() -> marked(Button.class, "act-start").isEnabled());
        assertThat(dialog()).contains("kubectl -n shop rollout restart deployment/cart");
        marked(Button.class, "act-start").click();
        until(() -> address().startsWith("operations/op-"));
    }

    @Test
    void aMissingRightDisablesTheButtons_andThePageNamesVerbResourceAndRole() {
        open("workloads/platform/deployment/gateway");
        until(() -> shows("missing-rights"));
        assertThat(page())
                .contains("You may not patch deployments in platform.")
                .contains("You may not patch deployments/scale in platform.")
                .contains("kind: Role");
        assertThat(marked(Button.class, "act-restart").isEnabled()).isFalse();
        assertThat(marked(Button.class, "act-scale").isEnabled()).isFalse();
    }

    @Test
    void theButtonsStayTheSameWhenRightsAreKnown_soThatNoClickIsLost() {
        open("workloads/platform/deployment/gateway");
        until(() -> shows("act-ship"));
        Button ship = marked(Button.class, "act-ship");
        until(() -> shows("missing-rights"));
        assertThat(marked(Button.class, "act-ship")).isSameAs(ship);
    }

    @Test
    void whoMayActSeesNoNoteOfRights() {
        open("workloads/shop/deployment/cart");
        until(() -> shows("act-restart"));
        assertThat(marked(Button.class, "act-restart").isEnabled()).isTrue();
        assertThat(shows("missing-rights")).isFalse();
    }

    @Test
    void theSentenceTellsHowTheWorkloadIsReached() {
        open("workloads/shop/deployment/cart");
        untilPageSays("reachable inside as");
        assertThat(page()).contains("cart.shop:80").contains("https://shop.example/cart");
        open("workloads/platform/deployment/gateway");
        untilPageSays("whether from outside cannot be told");
    }

    @Test
    void aFailureIsExplainedInPlainWords_withARemedy_andTheRawTextBeside() {
        open("workloads/shop/deployment/checkout");
        untilPageSays("The program ends again and again soon after its start");
        assertThat(page()).contains("kubectl logs --previous").contains("back-off 5m0s");
    }

    @Test
    void scalingToZeroSaysWhatStops() {
        open("workloads/shop/deployment/cart");
        until(() -> shows("act-scale"));
        marked(Button.class, "act-scale").click();
        settle();
        test(marked(IntegerField.class, "replicas")).setValue(0);
        until(() -> shows("warning"));
        assertThat(dialog()).contains("This stops cart");
        assertThat(marked(Button.class, "act-start").isEnabled()).isFalse();
        test(marked(Consent.class, "consent")).click();
        assertThat(marked(Button.class, "act-start").isEnabled()).isTrue();
    }

    @Test
    void aRolloutIsPausedFromThePage_butOnlyADeployments() {
        open("workloads/shop/deployment/cart");
        until(() -> shows("act-pause"));
        marked(Button.class, "act-pause").click();
        until(() -> marked(Button.class, "act-start").isEnabled());
        assertThat(dialog()).contains("kubectl -n shop rollout pause deployment/cart");
        assertThat(shows("on-failure")).as("nothing to bring back").isFalse();
        open("workloads/data/statefulset/postgres");
        until(() -> shows("act-restart"));
        assertThat(shows("act-pause")).isFalse();
    }

    @Test
    void aSinglePodIsDeletedFromItsRow() {
        open("workloads/shop/deployment/cart/pods");
        until(() -> shows("pods"));
        Button delete = (Button) test(pods()).getCellComponent(0, "delete");
        String pod = delete.getElement().getAttribute("data-pod");
        delete.click();
        until(() -> marked(Button.class, "act-start").isEnabled());
        assertThat(dialog()).contains("kubectl -n shop delete pod " + pod);
    }

    @Test
    void anotherTagIsChosenFromTheRegistryWithItsCommit() {
        open("workloads/shop/deployment/cart");
        until(() -> shows("act-image"));
        marked(Button.class, "act-image").click();
        until(() -> test(tags()).size() == 3);
        tags().select(test(tags()).getRow(1));
        assertThat(marked(TextField.class, "image").getValue()).isEqualTo("registry.example/shop/cart:1.3.0");
        test(marked(com.vaadin.flow.component.checkbox.Checkbox.class, "tag-digest"))
                .click();
        assertThat(marked(TextField.class, "image").getValue())
                .isEqualTo("registry.example/shop/cart@sha256:" + "b".repeat(64));
    }

    @SuppressWarnings("unchecked")
    private com.vaadin.flow.component.grid.Grid<dev.mosaic.contract.workload.Pod> pods() {
        return marked(com.vaadin.flow.component.grid.Grid.class, "pods");
    }

    @SuppressWarnings("unchecked")
    private com.vaadin.flow.component.grid.Grid<dev.mosaic.contract.image.ImageTag> tags() {
        return marked(com.vaadin.flow.component.grid.Grid.class, "tags");
    }

    @Test
    void aMalformedImageIsRefusedAtItsField() {
        open("workloads/shop/deployment/cart");
        until(() -> shows("act-image"));
        marked(Button.class, "act-image").click();
        settle();
        test(marked(TextField.class, "image")).setValue("Not An Image");
        until(() -> marked(TextField.class, "image").isInvalid());
        assertThat(marked(Button.class, "act-start").isEnabled()).isFalse();
    }

    @Test
    void historyOffersTheWayBackToEveryRevisionButTheCurrent() {
        open("workloads/shop/deployment/cart/history");
        until(() -> shows("return-6"));
        assertThat(shows("return-7")).isFalse();
        marked(Button.class, "return-6").click();
        until(() -> marked(Button.class, "act-start").isEnabled());
        assertThat(dialog()).contains("--to-revision=6");
    }

    @Test
    void historyTellsTheCommitAndWhoShippedIt_andShowsWhatARevisionChanged() {
        open("workloads/shop/deployment/cart/history");
        until(() -> shows("compare-7"));
        assertThat(page()).contains("Count a cart only once").contains("shipped by ann@example.org");
        assertThat(shows("compare-5")).isFalse();
        marked(Button.class, "compare-7").click();
        untilPageSays("image: cart:7");
        assertThat(page()).contains("image: cart:6");
    }

    @Test
    void kubectlLinesFollowTheChoices() {
        open("workloads/shop/deployment/cart/kubectl");
        untilPageSays("kubectl -n shop get deployment/cart -o wide");
        test(marked(TextField.class, "kubectl-context")).setValue("staging");
        untilPageSays("kubectl --context=staging -n shop get deployment/cart -o wide");
        marked(com.vaadin.flow.component.checkbox.Checkbox.class, "kubectl-namespaced")
                .setValue(false);
        untilPageSays("kubectl --context=staging get deployment/cart");
        test(marked(TextField.class, "kubectl-context")).setValue("a; rm -rf /");
        until(() -> marked(TextField.class, "kubectl-context").isInvalid());
        assertThat(shows("command")).isFalse();
    }

    private String dialog() {
        return find(Dialog.class).single().getElement().getTextRecursively();
    }

    private static String address() {
        settle();
        return UI.getCurrent().getActiveViewLocation().getPath();
    }
}
