package dev.mosaic.frontend.preference;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import dev.mosaic.contract.preference.Appearance;
import dev.mosaic.contract.preference.Density;
import dev.mosaic.contract.preference.Preferences;
import dev.mosaic.frontend.fake.FakePreferences;
import dev.mosaic.frontend.fake.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SettingsViewTest extends PageTest {
    @Autowired
    private FakePreferences kept;

    @BeforeEach
    void enter() {
        kept.forget();
        signIn();
        open("settings");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aChoiceIsKeptAtOnce() {
        marked(RadioButtonGroup.class, "settings-appearance").setValue(Appearance.DARK);

        until(() -> kept.mine().preferences().appearance() == Appearance.DARK);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aChoiceDoesNotUndoWhatAnotherBrowserChose() {
        kept.save(Preferences.usual().withDensity(Density.COMPACT), "");

        marked(RadioButtonGroup.class, "settings-appearance").setValue(Appearance.DARK);

        until(() -> kept.mine().preferences().appearance() == Appearance.DARK);
        assertThat(kept.mine().preferences().density()).isEqualTo(Density.COMPACT);
    }

    @Test
    void theWordForKubectlIsKeptAndShown() {
        marked(TextField.class, "settings-executable").setValue("oc");

        untilPageSays("oc get deployments");
        assertThat(kept.mine().preferences().executable()).isEqualTo("oc");
    }

    @Test
    void aWordThatIsNoProgramIsRefusedAtItsField() {
        TextField field = marked(TextField.class, "settings-executable");
        field.setValue("rm -rf /");

        assertThat(field.isInvalid()).isTrue();
        assertThat(kept.mine().preferences().executable()).isEqualTo("kubectl");
    }
}
