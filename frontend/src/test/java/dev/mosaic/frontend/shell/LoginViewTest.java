package dev.mosaic.frontend.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinSession;
import dev.mosaic.frontend.fake.PageTest;
import dev.mosaic.frontend.kapi.SignIn;
import dev.mosaic.frontend.route.Routes;
import org.junit.jupiter.api.Test;

class LoginViewTest extends PageTest {

    @Test
    void everyPageLeadsAStrangerToTheLogin() {
        open(Routes.OPERATIONS);
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("login?next=operations");
    }

    @Test
    void aTokenKapiKnowsSignsIn() {
        open(Routes.LOGIN);
        enter("good");
        assertThat(who().me()).hasValueSatisfying(me -> assertThat(me.name()).isEqualTo("ann@example.org"));
    }

    @Test
    void aTokenKapiDoesNotKnowDoesNotSignInAndSaysWhy() {
        open(Routes.LOGIN);
        enter("wrong");
        assertThat(who().me()).isEmpty();
        assertThat(page()).contains("the token is missing, expired or not known to this cluster");
    }

    @Test
    void anEmptyTokenIsNotEvenAskedAbout() {
        open(Routes.LOGIN);
        enter("  ");
        assertThat(marked(PasswordField.class, "login-token").isInvalid()).isTrue();
    }

    @Test
    void theTokenIsNeverPrinted() {
        open(Routes.LOGIN);
        enter("good");
        assertThat(who().toString()).contains("ann@example.org").doesNotContain("good");
    }

    private void enter(String token) {
        test(marked(PasswordField.class, "login-token")).setValue(token);
        test(marked(Button.class, "login-enter")).click();
    }

    private static SignIn who() {
        return SignIn.of(VaadinSession.getCurrent().getSession());
    }
}
