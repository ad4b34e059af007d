package dev.mosaic.kapi.cluster.fabric8;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.cluster.RolloutsContract;
import dev.mosaic.kapi.cluster.TestCluster;
import dev.mosaic.kapi.problem.Refusal;
import io.fabric8.kubernetes.api.model.Event;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.ResourceQuotaBuilder;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.DeploymentBuilder;
import io.fabric8.kubernetes.client.KubernetesClientException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class Fabric8RolloutsClusterIT {
    private static RealCluster cluster;

    @BeforeAll
    static void open() {
        cluster = RealCluster.open();
    }

    @AfterAll
    static void close() {
        if (cluster != null) cluster.close();
    }

    /** Each has a workload of its own, so several run at a time. */
    @Nested
    @Execution(ExecutionMode.CONCURRENT)
    class SeveralAtATime extends RolloutsContract {
        @Override
        protected TestCluster cluster() {
            return cluster;
        }

        @ParameterizedTest
        @EnumSource
        void aQuotaThatForbidsPodsFailsEarlyNamingIt(WorkloadKind kind) {
            try (RealCluster poor = RealCluster.open()) {
                poor.admin().resource(noPods(poor.namespace)).create();
                WorkloadId id = poor.create(kind, "refused", 1);
                soon().until(() -> poor.workloads().find(id).isPresent());
                assertThatThrownBy(() -> awaited(poor, id)).isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.problem()).isEqualTo(Problem.ROLLOUT_FAILED);
                    assertThat(refusal.failure().facts()).containsEntry("reason", "FailedCreate");
                    assertThat(refusal.failure().because()).contains("exceeded quota: no-pods");
                });
            }
        }

        @Test
        void anEventTellsWhoDidWhat() {
            WorkloadId id = running(WorkloadKind.DEPLOYMENT, "noted");
            rollouts().note(id, "Shipped", "ann shipped commit abc", true);
            soon().untilAsserted(() -> assertThat(cluster.admin()
                            .v1()
                            .events()
                            .inNamespace(cluster.namespace)
                            .withField("involvedObject.name", "noted")
                            .list()
                            .getItems())
                    .filteredOn(event -> event.getReason().equals("Shipped"))
                    .singleElement()
                    .extracting(Event::getMessage)
                    .isEqualTo("ann shipped commit abc"));
        }

        @Test
        void onlyTheFieldAskedForIsOurs() {
            WorkloadId id = running(WorkloadKind.DEPLOYMENT, "managed");
            rollouts().setImage(id, "main", cluster.anotherImage());
            assertThat(cluster.admin()
                            .apps()
                            .deployments()
                            .inNamespace(cluster.namespace)
                            .withName("managed")
                            .get()
                            .getMetadata()
                            .getManagedFields())
                    .filteredOn(fields -> fields.getManager().equals("mosaic"))
                    .singleElement()
                    .satisfies(fields -> assertThat(fields.getFieldsV1().toString())
                            .contains("f:image")
                            .doesNotContain("f:replicas", "f:command", "f:labels"));
        }

        @Test
        void somebodyWhoWritesAllTheTimeCostsTriesOnlyAndKeepsTheirOwnField() throws Exception {
            WorkloadId id = running(WorkloadKind.DEPLOYMENT, "crowded");
            ImageReference byDigest = cluster.anotherImage();
            AtomicBoolean enough = new AtomicBoolean();
            CompletableFuture<Integer> other = CompletableFuture.supplyAsync(() -> labelUntil(enough, id));
            for (int i = 0; i < 10; i++) {
                rollouts().scale(id, i % 2);
                rollouts().setImage(id, "main", i % 2 == 0 ? cluster.image() : byDigest);
                rollouts().pause(id, i % 2 == 0);
                rollouts().restart(id, Instant.now());
            }
            enough.set(true);
            int last = other.get(30, TimeUnit.SECONDS);
            Deployment crowded = deployment(id);
            assertThat(last).isGreaterThan(1);
            assertThat(crowded.getMetadata().getLabels()).containsEntry("written", String.valueOf(last));
            assertThat(crowded.getSpec().getReplicas()).isEqualTo(1);
            assertThat(crowded.getSpec().getPaused()).isNotEqualTo(true);
            assertThat(crowded.getSpec()
                            .getTemplate()
                            .getSpec()
                            .getContainers()
                            .getFirst()
                            .getImage())
                    .isEqualTo(byDigest.value());
        }

        /** Writes the whole object again and again, as tools with a copy of it do; answers the last number it wrote. */
        private static int labelUntil(AtomicBoolean enough, WorkloadId id) {
            int written = 0;
            while (!enough.get() || written < 2) {
                if (isLabelled(id, written + 1)) written++;
            }
            return written;
        }

        /** False when Mosaic was faster: then it is this writer who has a stale copy. */
        private static boolean isLabelled(WorkloadId id, int number) {
            try {
                cluster.admin()
                        .apps()
                        .deployments()
                        .inNamespace(id.namespace())
                        .withName(id.name())
                        .edit(now -> new DeploymentBuilder(now)
                                .editMetadata()
                                .addToLabels("written", String.valueOf(number))
                                .endMetadata()
                                .build());
                return true;
            } catch (KubernetesClientException e) {
                if (e.getCode() != 409) throw e;
                return false;
            }
        }

        private static Deployment deployment(WorkloadId id) {
            return cluster.admin()
                    .apps()
                    .deployments()
                    .inNamespace(id.namespace())
                    .withName(id.name())
                    .get();
        }

        @Test
        void aValueTheClusterRefusesIsToldInItsWords() {
            WorkloadId id = running(WorkloadKind.DEPLOYMENT, "refused-value");
            assertThatThrownBy(() -> rollouts().annotate(id, Map.of("not a key", "x")))
                    .hasMessageStartingWith("CLUSTER_REFUSED")
                    .hasMessageContaining("not a key");
        }

        private static void awaited(RealCluster cluster, WorkloadId id) {
            new dev.mosaic.kapi.cluster.RolloutWatch(cluster.workloads())
                    .await(id, 1, java.time.Duration.ofSeconds(30), (rollout, health) -> {});
        }

        private static io.fabric8.kubernetes.api.model.ResourceQuota noPods(String namespace) {
            return new ResourceQuotaBuilder()
                    .withNewMetadata()
                    .withNamespace(namespace)
                    .withName("no-pods")
                    .endMetadata()
                    .withNewSpec()
                    .withHard(Map.of("pods", new Quantity("0")))
                    .endSpec()
                    .build();
        }
    }
}
