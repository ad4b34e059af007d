package dev.mosaic.frontend.widget;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgramTest {
    @Test
    void aCommandBeginsWithThePersonsOwnWord() {
        assertThat(Program.in("kubectl get pods | kubectl apply -f -", "oc")).isEqualTo("oc get pods | oc apply -f -");
    }

    @Test
    void theWordElsewhereIsLeftAlone() {
        String line = "echo kubectl get 'kubectl get' my-kubectl get --image=kubectl x";
        assertThat(Program.in(line, "oc")).isEqualTo(line);
    }
}
