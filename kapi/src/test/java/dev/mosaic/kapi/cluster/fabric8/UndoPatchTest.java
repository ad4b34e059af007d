package dev.mosaic.kapi.cluster.fabric8;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.DeploymentBuilder;
import io.fabric8.kubernetes.api.model.apps.ReplicaSet;
import io.fabric8.kubernetes.api.model.apps.ReplicaSetBuilder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UndoPatchTest {
    @Test
    void putsTheTemplateBackWithoutTheMarkOfItsReplicaSet() {
        PodTemplateSpec template =
                (PodTemplateSpec) patch(Map.of(), Map.of()).getFirst().get("value");
        assertThat(template.getMetadata().getLabels()).containsExactly(Map.entry("app", "cart"));
    }

    @Test
    void bringsTheCommitOfThatTimeBack() {
        assertThat(patch(Map.of("main.mosaic.dev/commit", "new"), Map.of("main.mosaic.dev/commit", "old")))
                .contains(Map.of("op", "add", "path", "/metadata/annotations/main.mosaic.dev~1commit", "value", "old"));
    }

    @Test
    void removesWhatWasNotThereThen() {
        assertThat(patch(Map.of("main.mosaic.dev/commit", "new"), Map.of()))
                .contains(Map.of("op", "remove", "path", "/metadata/annotations/main.mosaic.dev~1commit"));
    }

    @Test
    void leavesAloneWhatBelongsToTheDeploymentAsItIsNow() {
        Map<String, String> now = Map.of("deployment.kubernetes.io/revision", "2");
        Map<String, String> then = Map.of("deployment.kubernetes.io/revision", "1", "same", "x");
        assertThat(patch(now, then))
                .hasSize(2)
                .extracting(operation -> operation.get("path"))
                .containsExactly("/spec/template", "/metadata/annotations/same");
    }

    private static List<Map<String, Object>> patch(Map<String, String> now, Map<String, String> then) {
        Deployment deployment = new DeploymentBuilder()
                .withNewMetadata()
                .withAnnotations(now)
                .endMetadata()
                .build();
        ReplicaSet set = new ReplicaSetBuilder()
                .withNewMetadata()
                .withAnnotations(then)
                .endMetadata()
                .withNewSpec()
                .withNewTemplate()
                .withNewMetadata()
                .withLabels(Map.of("app", "cart", "pod-template-hash", "abc"))
                .endMetadata()
                .endTemplate()
                .endSpec()
                .build();
        return UndoPatch.of(deployment, set);
    }
}
