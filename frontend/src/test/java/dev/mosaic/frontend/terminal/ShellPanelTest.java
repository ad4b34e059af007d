package dev.mosaic.frontend.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import dev.mosaic.contract.shell.ShellEnd;
import dev.mosaic.frontend.fake.FakeShells;
import dev.mosaic.frontend.fake.PageTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class ShellPanelTest extends PageTest {
    @Autowired
    private FakeShells shells;

    @BeforeEach
    void enter() {
        signIn();
    }

    @Test
    void aShellIsOpenedInTheChosenContainerAndItsTerminalPluggedIn() {
        opened();
        assertThat(shells.opened).singleElement().asString().contains("container cart of pod shop/cart-");
        assertThat(marked(Screen.class, "terminal").getElement().getAttribute("shell"))
                .isEqualTo("shell-0");
        assertThat(page()).contains("In container cart of pod");
        assertThat(marked(Button.class, "shell-end").isVisible()).isTrue();
    }

    @Test
    void aPageThatIsLoadedAgainTakesItsShellUpAgain() {
        opened();
        open("workloads");
        open("workloads/shop/deployment/cart/shell");
        assertThat(marked(Screen.class, "terminal").getElement().getAttribute("shell"))
                .isEqualTo("shell-0");
        assertThat(shells.opened).hasSize(1);
    }

    @Test
    void howItEndedIsTold() {
        opened();
        Lines.here().find("shell-0").orElseThrow().plug(new DeafSocket(), 0);
        shells.end(ShellEnd.exited(3));
        untilPageSays("The shell ended with exit code 3.");
        assertThat(marked(Button.class, "shell-open").isVisible()).isTrue();
    }

    @Test
    void endingItTellsKapi() {
        opened();
        test(marked(Button.class, "shell-end")).click();
        untilPageSays("The shell was closed");
        assertThat(shells.closed).containsExactly("shell-0");
    }

    @Test
    void whoMayNotIsToldTheVerbAndTheResourceAndTheButtonsAreOff() {
        open("workloads/platform/deployment/gateway/shell");
        untilPageSays("You may not create pods/exec in platform.");
        assertThat(marked(Button.class, "shell-open").isEnabled()).isFalse();
        assertThat(marked(Button.class, "command-run").isEnabled()).isFalse();
    }

    @Test
    void aCommandShowsItsOutputsApartItsCodeAndTheSameByHand() {
        open("workloads/shop/deployment/cart/shell");
        until(() -> marked(Button.class, "command-run").isEnabled());
        marked(TextField.class, "command-line").setValue("ls / nothing");
        test(marked(Button.class, "command-run")).click();
        untilPageSays("exit code 2");
        assertThat(shells.commands.getFirst().argv()).isEqualTo(List.of("sh", "-c", "ls / nothing"));
        assertThat(page())
                .contains("bin  etc  <b>usr</b>")
                .contains("ls: nothing: No such file")
                .contains("3 MB in all")
                .contains("-- sh -c 'ls / nothing'");
        test(marked(Button.class, "command-forget")).click();
        assertThat(page()).doesNotContain("exit code 2");
    }

    @Test
    void anEmptyCommandRunsNothing() {
        open("workloads/shop/deployment/cart/shell");
        until(() -> marked(Button.class, "command-run").isEnabled());
        test(marked(Button.class, "command-run")).click();
        settle();
        assertThat(shells.commands).isEmpty();
    }

    private void opened() {
        open("workloads/shop/deployment/cart/shell");
        until(() -> marked(Button.class, "shell-open").isEnabled());
        assertThat(marked(ComboBox.class, "shell-pod").getValue()).isNotNull();
        test(marked(Button.class, "shell-open")).click();
        until(() -> marked(Screen.class, "terminal").getElement().getAttribute("shell") != null);
    }

    private static final class DeafSocket implements Socket {
        @Override
        public void send(byte[] bytes) {}

        @Override
        public void position(long bytes) {}

        @Override
        public void end() {}
    }
}
