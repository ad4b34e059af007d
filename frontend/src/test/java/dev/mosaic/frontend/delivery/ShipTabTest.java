package dev.mosaic.frontend.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.mosaic.contract.git.Branch;
import dev.mosaic.contract.git.Commit;
import dev.mosaic.frontend.fake.FakeOperations;
import dev.mosaic.frontend.fake.FakeRepositories;
import dev.mosaic.frontend.fake.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ShipTabTest extends PageTest {
    @Autowired
    private FakeOperations operations;

    @Test
    void theChosenCommitIsTheOneThatIsPlannedAndShipped() {
        show();
        choose(1);
        String sha = FakeRepositories.sha("main", 1).value();
        until(() -> marked(Button.class, "ship").isEnabled());
        assertThat(page()).contains("git -C cart checkout " + sha);
        marked(Button.class, "ship").click();
        until(() -> UI.getCurrent().getActiveViewLocation().getPath().startsWith("operations/op-"));
        assertThat(operations.list().getFirst().subject()).contains(sha.substring(0, 7));
    }

    @Test
    void whatWasShippedBeforeIsListedWithHowLongItsStepsTook() {
        show();
        choose(1);
        until(() -> marked(Button.class, "ship").isEnabled());
        marked(Button.class, "ship").click();
        until(() -> !operations.list().isEmpty());
        String subject = operations.list().getFirst().subject();
        show();
        untilPageSays(subject);
        assertThat(find(ListItem.class)
                        .withAttribute("data-test", "earlier-ship")
                        .all())
                .isNotEmpty();
    }

    @Test
    void nothingCanBeShippedBeforeACommitIsChosen() {
        show();
        assertThat(marked(Button.class, "ship").isEnabled()).isFalse();
        assertThat(page()).contains("Choose a commit");
    }

    @Test
    void anotherBranchShowsItsCommits() {
        show();
        branches().setValue(branches().getListDataView().getItem(1));
        until(() -> commits().getListDataView().getItem(0).sha().equals(FakeRepositories.sha("gift-cards", 0)));
    }

    @Test
    void aTagStandsBesideTheBranchesAndShowsItsCommits() {
        show();
        until(() -> branches().getListDataView().getItemCount() == 4);
        Branch tag = branches().getListDataView().getItem(3);
        assertThat(branches().getItemLabelGenerator().apply(tag)).isEqualTo("v1.0 (tag)");
        branches().setValue(tag);
        String tip = FakeRepositories.sha("main", 3).value();
        until(() -> commits().getListDataView().getItem(0).sha().equals(FakeRepositories.sha(tip, 0)));
    }

    @Test
    void aCommitTheListDoesNotHoldIsFoundByItsWordsOrItsId() {
        show();
        for (String words : new String[] {"first sketch", "abcdef1"}) {
            test(marked(TextField.class, "commit-search")).setValue(words);
            until(() -> commits().getListDataView().getItemCount() == 1);
            assertThat(commits().getListDataView().getItem(0).title()).isEqualTo("Draw the first sketch");
        }
        test(marked(TextField.class, "commit-search")).setValue("nobody wrote this");
        until(() -> commits().getListDataView().getItemCount() == 0);
    }

    @Test
    void searchFindsCommitsByTheirWords() {
        show();
        test(marked(TextField.class, "commit-search")).setValue("xml endpoint");
        until(() -> commits().getListDataView().getItemCount() < 10);
        assertThat(commits().getListDataView().getItem(0).title()).isEqualTo("Drop the XML endpoint");
    }

    @Test
    void aTagNoRegistryTakesIsRefusedAtItsField() {
        show();
        choose(0);
        test(marked(TextField.class, "ship-tag")).setValue("latest");
        until(() -> marked(TextField.class, "ship-tag").isInvalid());
        assertThat(marked(Button.class, "ship").isEnabled()).isFalse();
    }

    @Test
    void aBuildArgumentWithoutNameIsRefusedAtItsField() {
        show();
        choose(0);
        marked(TextArea.class, "ship-arguments").setValue("=x");
        until(() -> marked(TextArea.class, "ship-arguments").isInvalid());
    }

    private void show() {
        signIn();
        open("workloads/shop/deployment/cart/ship");
        until(() -> shows("commits") && commits().getListDataView().getItemCount() > 0);
    }

    private void choose(int row) {
        commits().select(commits().getListDataView().getItem(row));
        settle();
    }

    @SuppressWarnings("unchecked")
    private Grid<Commit> commits() {
        return marked(Grid.class, "commits");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Branch> branches() {
        return marked(ComboBox.class, "branch");
    }
}
