package dev.mosaic.kapi.cluster.fabric8;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.Volume;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class BuildPodSpecTest {
    @Test
    void itIsRestrictedToTheLetter() {
        Pod pod = pod(null);
        Container container = pod.getSpec().getContainers().getFirst();
        assertThat(pod.getSpec().getAutomountServiceAccountToken()).isFalse();
        assertThat(pod.getSpec().getEnableServiceLinks()).isFalse();
        assertThat(pod.getSpec().getActiveDeadlineSeconds()).isEqualTo(60);
        assertThat(pod.getSpec().getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(pod.getSpec().getSecurityContext().getSeccompProfile().getType())
                .isEqualTo("RuntimeDefault");
        assertThat(container.getSecurityContext().getAllowPrivilegeEscalation()).isFalse();
        assertThat(container.getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
        assertThat(container.getSecurityContext().getCapabilities().getDrop()).containsExactly("ALL");
        assertThat(container.getResources().getLimits()).containsOnlyKeys("cpu", "memory", "ephemeral-storage");
    }

    @Test
    void itsCacheIsTheClaimThatIsNamedAndElseGoesWithIt() {
        assertThat(cache(pod("dependencies")).getPersistentVolumeClaim().getClaimName())
                .isEqualTo("dependencies");
        assertThat(cache(pod(null)).getEmptyDir()).isNotNull();
        assertThat(cache(pod("")).getPersistentVolumeClaim()).isNull();
    }

    private static Volume cache(Pod pod) {
        return pod.getSpec().getVolumes().stream()
                .filter(volume -> volume.getName().equals("cache"))
                .findFirst()
                .orElseThrow();
    }

    private static Pod pod(@Nullable String claim) {
        BuildPodSettings settings = new BuildPodSettings(
                "mosaic", "1", "2Gi", "4Gi", Duration.ofMinutes(1), DataSize.ofMegabytes(1), claim);
        return new BuildPodSpec(settings).pod("maven:3", Map.of(), Map.of(), List.of());
    }
}
