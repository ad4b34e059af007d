package dev.mosaic.frontend.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;
import dev.mosaic.contract.workload.Scope;
import dev.mosaic.contract.workspace.Workspace;
import dev.mosaic.frontend.fake.FakeWorkspaces;
import dev.mosaic.frontend.fake.PageTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WorkspaceViewTest extends PageTest {
    @Autowired
    private FakeWorkspaces kept;

    @BeforeEach
    void enter() {
        kept.forget();
        signIn();
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatItSelectsShowsBeforeItIsSaved() {
        open("workspace");
        untilPageSays("30");
        marked(MultiSelectComboBox.class, "workspace-namespaces").setValue(Set.of("shop"));
        until(() -> marked(PreviewCard.class, "workspace-preview")
                .getElement()
                .getTextRecursively()
                .contains("shop"));
        assertThat(kept.list()).isEmpty();
    }

    @Test
    void aSavedOneIsWhereTheListGoes() {
        open("workspace");
        name().setValue("My shop");
        press("workspace-save");
        until(() -> kept.list().size() == 1);
        untilPageSays("My shop");
    }

    @Test
    void aNameThatIsNoneIsRefusedAtItsField() {
        open("workspace");
        name().setValue("  ");
        press("workspace-save");
        assertThat(name().isInvalid()).isTrue();
        assertThat(kept.list()).isEmpty();
    }

    @Test
    void anotherBrowserThatWasFasterIsShownAndNothingIsLost() {
        String version = kept.save("team", workspace("shop"), "").version();
        open("workspace?name=team");
        until(() -> name().getValue().equals("team"));
        kept.save("team", workspace("data"), version);

        choose("platform");
        press("workspace-save");
        until(() -> shows("conflict"));
        assertThat(marked(ConflictNote.class, "conflict").getElement().getTextRecursively())
                .contains("data");
        assertThat(kept.list().getFirst().workspace().scope().namespaces()).containsExactly("data");

        press("conflict-mine");
        until(() -> kept.list().getFirst().workspace().scope().namespaces().equals(List.of("platform")));
    }

    @Test
    void theOtherVersionCanBeTakenInstead() {
        String version = kept.save("team", workspace("shop"), "").version();
        open("workspace?name=team");
        until(() -> name().getValue().equals("team"));
        kept.save("team", workspace("data"), version);

        press("workspace-save");
        until(() -> shows("conflict"));
        press("conflict-theirs");
        assertThat(shows("conflict")).isFalse();
        press("workspace-save");
        until(() -> !shows("workspace-save"));
        assertThat(kept.list().getFirst().workspace().scope().namespaces()).containsExactly("data");
    }

    @Test
    void aTakenNameIsToldAtItsField() {
        kept.save("team", workspace("shop"), "");
        open("workspace");
        name().setValue("team");
        press("workspace-save");
        until(() -> name().isInvalid() || shows("conflict"));
        assertThat(kept.list()).hasSize(1);
    }

    @Test
    void aWorkspaceNobodyMadeIsSaidToBeMissing() {
        open("workspace?name=nobody");
        until(() -> shows("failure"));
    }

    private static Workspace workspace(String namespace) {
        return new Workspace("team", Scope.of(List.of(namespace)), false);
    }

    @SuppressWarnings("unchecked")
    private void choose(String namespace) {
        MultiSelectComboBox<String> field = marked(MultiSelectComboBox.class, "workspace-namespaces");
        field.setItems("shop", "data", "platform");
        field.setValue(Set.of(namespace));
    }

    private TextField name() {
        return marked(TextField.class, "workspace-name");
    }

    private void press(String button) {
        test(marked(Button.class, button)).click();
        settle();
    }
}
