package dev.mosaic.frontend.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import dev.mosaic.frontend.fake.FakeManifests;
import dev.mosaic.frontend.fake.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class YamlPanelTest extends PageTest {
    @Autowired
    private FakeManifests manifests;

    @BeforeEach
    void enter() {
        signIn();
        manifests.movedOn(false);
        open("workloads/shop/deployment/cart/yaml");
        until(() -> shows("yaml"));
    }

    @Test
    void theObjectIsShownAsText_andWhatDiffersFromTheLastApply() {
        assertThat(marked(YamlText.class, "yaml").getElement().getProperty("text"))
                .isEqualTo(FakeManifests.YAML);
        assertThat(page()).contains("Differs from what was last applied").contains("replicas: 2");
    }

    @Test
    void anEditIsTriedBeforeItCanBeApplied_andTellsWhoElseWritesTheField() {
        edit("replicas: 3", "replicas: 5");
        until(() -> marked(Button.class, "yaml-apply").isEnabled());
        assertThat(page())
                .contains("The API server has tried it, without doing it:")
                .contains("replicas: 5")
                .contains("/spec/replicas was written by helm")
                .contains("kubectl -n shop patch deployment/cart --type=json");
        marked(Button.class, "yaml-apply").click();
        until(() -> UI.getCurrent().getActiveViewLocation().getPath().startsWith("operations/op-"));
    }

    @Test
    void anUnchangedTextCannotBeApplied() {
        marked(Button.class, "yaml-edit").click();
        until(() -> shows("yaml-text"));
        assertThat(marked(Button.class, "yaml-apply").isEnabled()).isFalse();
        assertThat(page()).contains("Change something");
    }

    @Test
    void whatOthersChangedMeanwhileIsShown_andTheEditCannotStart() {
        manifests.movedOn(true);
        edit("replicas: 3", "replicas: 5");
        until(() -> shows("meanwhile"));
        assertThat(page())
                .contains("Somebody changed the object after you opened it")
                .contains("replicas: 4");
        assertThat(marked(Button.class, "yaml-apply").isEnabled()).isFalse();
    }

    private void edit(String before, String after) {
        marked(Button.class, "yaml-edit").click();
        until(() -> shows("yaml-text"));
        test(marked(TextArea.class, "yaml-text")).setValue(FakeManifests.YAML.replace(before, after));
    }
}
