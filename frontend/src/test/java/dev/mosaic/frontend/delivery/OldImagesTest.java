package dev.mosaic.frontend.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import dev.mosaic.frontend.fake.FakeOldImages;
import dev.mosaic.frontend.fake.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OldImagesTest extends PageTest {
    @Autowired
    private FakeOldImages images;

    @BeforeEach
    void begin() {
        images.reset();
        signIn();
        open("workloads/shop/deployment/cart/ship");
        until(() -> shows("old-images"));
        marked(Button.class, "old-images").click();
        until(() -> shows("old-sentence"));
    }

    @Test
    void theRuleSaysWhatGoesAndWhatStaysAndWhyBeforeAnythingHappens() {
        assertThat(sentence()).contains("2 of 12 go").contains("3 other tags");
        assertThat(dialog()).contains("may not list jobs");
        assertThat(going()).isEqualTo(2);
        assertThat(dialog()).contains("10 stay").contains("has it as its image");
        test(marked(IntegerField.class, "old-keep")).setValue(3);
        until(() -> sentence().contains("9 of 12 go"));
        assertThat(dialog()).contains("One of the newest.");
    }

    @Test
    void whatTheRuleLetsGoIsRemovedAtOnePressAndTheRestStays() {
        marked(Button.class, "old-remove").click();
        until(() -> marked(Div.class, "old-outcome")
                .getElement()
                .getTextRecursively()
                .contains("2 images are gone"));
        until(() -> sentence().startsWith("Nothing goes"));
        assertThat(marked(Button.class, "old-remove").isEnabled()).isFalse();
    }

    @Test
    void aRegistryThatKeepsEverythingIsToldOnceAndNothingIsGone() {
        images.keepEverything();
        marked(Button.class, "old-remove").click();
        until(() -> shows("failure"));
        assertThat(dialog()).contains("lets nothing be removed");
        until(() -> marked(Button.class, "old-remove").isEnabled());
        assertThat(going()).isEqualTo(2);
    }

    private long going() {
        return find(ListItem.class).withAttribute("data-test", "old-image").all().stream()
                .filter(row -> "true".equals(row.getElement().getAttribute("data-goes")))
                .count();
    }

    private String dialog() {
        return find(Dialog.class).single().getElement().getTextRecursively();
    }

    private String sentence() {
        return marked(Paragraph.class, "old-sentence").getText();
    }
}
