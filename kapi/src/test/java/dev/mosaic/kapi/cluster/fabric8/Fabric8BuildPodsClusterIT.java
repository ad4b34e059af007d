package dev.mosaic.kapi.cluster.fabric8;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.cluster.BuildPod;
import dev.mosaic.kapi.cluster.BuildPods;
import dev.mosaic.kapi.cluster.BuildPodsContract;
import dev.mosaic.kapi.problem.Refusal;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.ResourceQuotaBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class Fabric8BuildPodsClusterIT extends BuildPodsContract {
    private static RealCluster cluster;

    @BeforeAll
    static void start() {
        cluster = RealCluster.open();
        cluster.admin().namespaces().withName(cluster.namespace).edit(namespace -> {
            namespace.getMetadata().getLabels().put("pod-security.kubernetes.io/enforce", "restricted");
            return namespace;
        });
    }

    @AfterAll
    static void end() {
        if (cluster != null) cluster.close();
    }

    @Override
    protected BuildPods pods() {
        return pods("256Mi", "100Mi", Duration.ofMinutes(1));
    }

    @Override
    protected ImageReference image() {
        return cluster.image();
    }

    @Override
    protected List<String> left() {
        Awaitility.await().until(() -> existing().isEmpty());
        return existing();
    }

    @Test
    void aPodWithoutATokenOfTheClusterRunsUnderPodSecurityRestricted() {
        try (BuildPod pod = open(Map.of())) {
            Pod real = real();
            assertThat(real.getSpec().getAutomountServiceAccountToken()).isFalse();
            lines.clear();
            assertThat(run(pod, "sh", "-c", "id -u; ls /var/run/secrets || true; touch /x"))
                    .isNotZero();
            assertThat(lines).contains("10001").anyMatch(line -> line.contains("Read-only file system"));
        }
    }

    @Test
    void aPodThatIsDeletedMeanwhileIsToldAsThat() {
        try (BuildPod pod = open(Map.of())) {
            Refusal refusal = during(
                    pod,
                    "sleep 600",
                    () -> cluster.admin().resource(real()).withGracePeriod(0).delete());
            assertThat(refusal.problem()).isEqualTo(Problem.BUILD_POD_GONE);
            assertThat(refusal.failure().because()).contains("deleted");
        }
    }

    @Test
    void aQuotaThatForbidsThePodIsNamed() {
        var quota = cluster.admin()
                .resource(new ResourceQuotaBuilder()
                        .withNewMetadata()
                        .withNamespace(cluster.namespace)
                        .withName("none")
                        .endMetadata()
                        .withNewSpec()
                        .addToHard("limits.memory", new Quantity("1Mi"))
                        .endSpec()
                        .build());
        quota.create();
        try {
            Refusal refusal = Awaitility.await().until(this::refusedToOpen, Objects::nonNull);
            assertThat(refusal.problem()).isEqualTo(Problem.BUILD_POD_REFUSED);
            assertThat(refusal.failure().because()).contains("exceeded quota");
        } finally {
            quota.delete();
        }
    }

    @Test
    void aKapiWhoseOwnPodIsGoneBeginsNothingThatNobodyWouldRemove() {
        BuildPodSettings settings = new BuildPodSettings(
                cluster.namespace, "1", "256Mi", "100Mi", Duration.ofMinutes(1), DataSize.ofMegabytes(10), null);
        BuildPods pods = new Fabric8BuildPods(cluster.client, settings, "kapi-gone", true);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> pods.open(image(), Map.of(), lines::add));
        assertThat(refusal.problem()).isEqualTo(Problem.BUILD_POD_REFUSED);
        assertThat(refusal.failure().because()).contains("kapi-gone was deleted");
        assertThat(left()).isEmpty();
    }

    @Test
    void whatAnEarlierRunOfThisKapiLeftIsRemovedAndThatOfAnotherIsNot() {
        BuildPod left = named("kapi-left").open(image(), Map.of(), lines::add);
        BuildPod other = named("kapi-other").open(image(), Map.of(), lines::add);
        Fabric8BuildPods next = named("kapi-left");
        next.sweepSoon();
        Awaitility.await().until(() -> existing().size() == 1);
        assertThat(cluster.admin().pods().inNamespace(cluster.namespace).list().getItems())
                .extracting(pod -> pod.getMetadata().getLabels().get(BuildPodSpec.KAPI))
                .containsExactly("kapi-other");
        left.close();
        other.close();
        assertThat(left()).isEmpty();
    }

    private @Nullable Refusal refusedToOpen() {
        try (BuildPod opened = open(Map.of())) {
            assertThat(opened.work()).isEqualTo(BuildPodSpec.WORK); // the quota is not known everywhere yet
            return null;
        } catch (Refusal refusal) {
            return refusal;
        }
    }

    @Test
    void aPodThatFillsTheDiskIsPutOutAndSaysSo() {
        BuildPods small = pods("256Mi", "8Mi", Duration.ofMinutes(5));
        try (BuildPod pod = small.open(image(), Map.of(), lines::add)) {
            Refusal refusal = during(pod, "dd if=/dev/zero of=/work/big bs=1M count=64; sleep 600", () -> {});
            assertThat(refusal.problem()).isEqualTo(Problem.BUILD_POD_EVICTED);
            assertThat(refusal.failure().because()).contains("ephemeral");
        }
    }

    @Test
    void aProgramThatNeedsMoreThanTheMemoryLimitIsToldAsThat() {
        BuildPods small = pods("160Mi", "100Mi", Duration.ofMinutes(1));
        try (BuildPod pod = small.open(image(), Map.of(), lines::add)) {
            Refusal refusal = during(pod, "x=0123456789; while true; do x=$x$x; done", () -> {});
            assertThat(refusal.problem()).isEqualTo(Problem.BUILD_POD_OUT_OF_MEMORY);
            assertThat(refusal.failure().because()).contains("160Mi");
        }
    }

    @Test
    void aPodThatTakesTooLongIsOverdue() {
        BuildPods hasty = pods("256Mi", "100Mi", Duration.ofSeconds(5));
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> {
            try (BuildPod pod = hasty.open(image(), Map.of(), lines::add)) {
                run(pod, "sleep", "600");
            }
        });
        assertThat(refusal.problem()).isEqualTo(Problem.BUILD_POD_OVERDUE);
    }

    @Test
    void anImageThatCannotBePulledIsToldAsThat() {
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> pods().open(cluster.missingImage(), Map.of(), lines::add));
        assertThat(refusal.problem()).isEqualTo(Problem.BUILDER_IMAGE_UNAVAILABLE);
    }

    /** Runs it, acts once it has begun, and answers how it was refused. */
    private static Refusal during(BuildPod pod, String script, Runnable act) {
        return catchThrowableOfType(
                Refusal.class, () -> pod.run(List.of("sh", "-c", "echo begun; " + script), line -> act.run()));
    }

    private Fabric8BuildPods pods(String memory, String storage, Duration deadline) {
        return pods(memory, storage, deadline, "kapi-" + UUID.randomUUID()); // none removes what another left
    }

    private Fabric8BuildPods named(String kapi) {
        return pods("256Mi", "100Mi", Duration.ofMinutes(1), kapi);
    }

    private static Fabric8BuildPods pods(String memory, String storage, Duration deadline, String kapi) {
        BuildPodSettings settings =
                new BuildPodSettings(cluster.namespace, "1", memory, storage, deadline, DataSize.ofMegabytes(10), null);
        return new Fabric8BuildPods(cluster.client, settings, kapi, false);
    }

    private static Pod real() {
        return cluster.admin()
                .pods()
                .inNamespace(cluster.namespace)
                .withLabels(BuildPodSpec.LABELS)
                .list()
                .getItems()
                .getFirst();
    }

    private static List<String> existing() {
        return cluster
                .admin()
                .pods()
                .inNamespace(cluster.namespace)
                .withLabels(BuildPodSpec.LABELS)
                .list()
                .getItems()
                .stream()
                .map(pod -> pod.getMetadata().getName())
                .toList();
    }
}
