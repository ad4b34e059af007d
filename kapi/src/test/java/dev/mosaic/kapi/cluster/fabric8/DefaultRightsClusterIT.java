package dev.mosaic.kapi.cluster.fabric8;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.mosaic.contract.workload.Autoscaling;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.cluster.RolloutWatch;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What kapi does without when nobody grants it more than the manifest. */
class DefaultRightsClusterIT {
    private static RealCluster cluster;

    @BeforeAll
    static void open() {
        cluster = RealCluster.openByDefault();
    }

    @AfterAll
    static void close() {
        if (cluster != null) cluster.close();
    }

    @Test
    void aStatefulSetRollsThoughItsRevisionsAreNotKnown() {
        WorkloadId id = cluster.create(WorkloadKind.STATEFULSET, "unrevised", 1);
        assertThat(rolled(id, 1).revisions()).isEmpty();
        long generation = cluster.rollouts().setImage(id, "main", cluster.anotherImage());
        assertThat(rolled(id, generation).pods())
                .singleElement()
                .satisfies(pod -> assertThat(pod.current()).isTrue());
    }

    @Test
    void aRevisionThatMayNotBeReadIsRefusedInTheClustersWords() {
        WorkloadId id = cluster.create(WorkloadKind.STATEFULSET, "not-returned", 1);
        assertThatThrownBy(() -> cluster.rollouts().returnTo(id, 1))
                .hasMessageStartingWith("CLUSTER_REFUSED")
                .hasMessageContaining("controllerrevisions");
    }

    @Test
    void whetherSomebodyScalesItIsNotKnown() {
        WorkloadId id = cluster.create(WorkloadKind.DEPLOYMENT, "perhaps-scaled", 0);
        await().untilAsserted(() -> assertThat(cluster.workloads().find(id))
                .map(detail -> detail.workload().autoscaling())
                .contains(Autoscaling.UNKNOWN));
    }

    private static WorkloadDetail rolled(WorkloadId id, long generation) {
        await().until(() -> cluster.workloads().find(id).isPresent());
        new RolloutWatch(cluster.workloads()).await(id, generation, Duration.ofSeconds(90), (rollout, health) -> {});
        return cluster.workloads().find(id).orElseThrow();
    }
}
