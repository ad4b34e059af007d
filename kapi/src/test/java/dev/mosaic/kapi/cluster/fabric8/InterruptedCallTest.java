package dev.mosaic.kapi.cluster.fabric8;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.client.KubernetesClientException;
import java.net.ConnectException;
import org.junit.jupiter.api.Test;

class InterruptedCallTest {
    @Test
    void whoIsInterruptedWhileConnectingWasNotRefusedByTheCluster() {
        assertThat(ApiErrors.isInterrupt(new KubernetesClientException("x", new InterruptedException())))
                .isTrue();
    }

    @Test
    void aConnectionThatIsRefusedIsNoInterrupt() {
        assertThat(ApiErrors.isInterrupt(new KubernetesClientException("x", new ConnectException())))
                .isFalse();
    }
}
