package dev.mosaic.contract.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommandTest {

    @Test
    void plainArgumentsStayAsTheyAre() {
        assertThat(Command.of("", "kubectl", "-n", "shop", "set", "image", "deployment/cart", "web=r.test:5000/cart:1")
                        .line())
                .isEqualTo("kubectl -n shop set image deployment/cart web=r.test:5000/cart:1");
    }

    @Test
    void argumentsAShellWouldReadMoreIntoAreQuoted() {
        assertThat(Command.of("", "echo", "it's $HOME; rm -rf *", "").line())
                .isEqualTo("echo 'it'\\''s $HOME; rm -rf *' ''");
    }
}
