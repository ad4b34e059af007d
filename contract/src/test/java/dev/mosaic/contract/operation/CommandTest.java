package dev.mosaic.contract.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommandTest {

    @Test
    void plainArgumentsStayAsTheyAre() {
        assertThat(Command.of(
                                Purpose.SET_IMAGE,
                                "kubectl",
                                "-n",
                                "shop",
                                "set",
                                "image",
                                "deployment/cart",
                                "web=r.test:5000/cart:1")
                        .line())
                .isEqualTo("kubectl -n shop set image deployment/cart web=r.test:5000/cart:1");
    }

    @Test
    void argumentsAShellWouldReadMoreIntoAreQuoted() {
        assertThat(Command.of(Purpose.OTHER, "echo", "it's $HOME; rm -rf *", "").line())
                .isEqualTo("echo 'it'\\''s $HOME; rm -rf *' ''");
    }

    @ParameterizedTest
    @EnumSource
    void everyPurposeIsReadBackByItsName(Purpose purpose) {
        assertThat(Purpose.of(purpose.name())).isEqualTo(purpose);
        assertThat(purpose.text()).isNotBlank();
    }

    @Test
    void aPurposeOfAnotherVersionIsReadAsAnotherStep() {
        assertThat(Purpose.of("Set the image")).isEqualTo(Purpose.OTHER);
    }
}
