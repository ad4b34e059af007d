package dev.mosaic.kapi.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.probe.Question;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProbePodTest {
    private static final ProbeSettings SETTINGS =
            new ProbeSettings("probe@sha256:1", "500m", "64Mi", Duration.ofSeconds(45), DataSize.ofMegabytes(1));

    @Test
    void itIsRestrictedToTheLetterAndEndsByItself() {
        JsonNode spec = pod(Map.of()).get("spec");
        JsonNode container = spec.get("containers").get(0);
        assertThat(spec.get("automountServiceAccountToken").asBoolean()).isFalse();
        assertThat(spec.get("activeDeadlineSeconds").asLong()).isEqualTo(45 + 7 + 15);
        assertThat(spec.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
        assertThat(spec.at("/securityContext/seccompProfile/type").asString()).isEqualTo("RuntimeDefault");
        assertThat(container.at("/securityContext/allowPrivilegeEscalation").asBoolean())
                .isFalse();
        assertThat(container.at("/securityContext/readOnlyRootFilesystem").asBoolean())
                .isTrue();
        assertThat(container.at("/securityContext/capabilities/drop/0").asString())
                .isEqualTo("ALL");
        assertThat(container.at("/resources/limits/memory").asString()).isEqualTo("64Mi");
    }

    @Test
    void withTheLabelsOfAWorkloadItIsStillNoneOfItsPods() {
        JsonNode pod = pod(Map.of("app", "cart"));
        assertThat(pod.at("/metadata/labels/app").asString()).isEqualTo("cart");
        assertThat(pod.at("/metadata/labels").has("app.kubernetes.io/name")).isFalse();
        assertThat(pod.at("/metadata/ownerReferences/0/kind").asString()).isEqualTo("Namespace");
        assertThat(pod.at("/metadata/ownerReferences/0/uid").asString()).isEqualTo("uid-1");
        assertThat(pod.at("/metadata/ownerReferences/0/controller").asBoolean()).isTrue();
        assertThat(pod.at("/spec/readinessGates")).hasSize(1);
    }

    @Test
    void whatIsAskedIsNowhereInIt() {
        assertThat(pod(Map.of()).toString()).doesNotContain("secret-path");
    }

    private static JsonNode pod(Map<String, String> labels) {
        Question question = Question.Http.get("http://cart/secret-path", 7000);
        ProbePod pod = new ProbePod("probe-1", new ProbeOrigin("shop", labels), question);
        return JsonMapper.shared().valueToTree(pod.manifest(SETTINGS, "uid-1", Map.of("mosaic.dev/probe", "mosaic")));
    }
}
