package dev.mosaic.e2e.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.SAME_THREAD)
class RealClusterIT {
    @Test
    void aReadyNodeAnswersThroughTheKubeconfigThatWasAnnounced() {
        try (var client = new KubernetesClientBuilder().build()) {
            assertThat(client.nodes().list().getItems())
                    .anyMatch(node -> node.getStatus().getConditions().stream()
                            .anyMatch(condition -> condition.getType().equals("Ready")
                                    && condition.getStatus().equals("True")));
        }
    }
}
