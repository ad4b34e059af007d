package dev.mosaic.kapi.cluster.fabric8;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.workload.Autoscaling;
import dev.mosaic.contract.workload.Entrance;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.cluster.TestCluster;
import dev.mosaic.kapi.cluster.WorkloadsContract;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscalerBuilder;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

class Fabric8WorkloadsClusterIT {
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
    class SeveralAtATime extends WorkloadsContract {
        @Override
        protected TestCluster cluster() {
            return cluster;
        }

        @Test
        void anAutoscalerStandsOnTheRowOfWhatItScalesAndGoesWithIt() {
            WorkloadId id = cluster.create(WorkloadKind.DEPLOYMENT, "autoscaled", 1);
            WorkloadId other = cluster.create(WorkloadKind.STATEFULSET, "autoscaled", 1);
            HasMetadata scaler = cluster.admin().resource(scaler(id)).create();
            soon().untilAsserted(() -> assertThat(find(id).workload().autoscaling())
                    .satisfies(by -> {
                        assertThat(by.state()).isEqualTo(Autoscaling.State.SCALED);
                        assertThat(List.of(by.min(), by.max())).containsExactly(2, 5);
                        assertThat(by.name()).isEqualTo("autoscaled");
                    }));
            soon().untilAsserted(() ->
                    assertThat(find(other).workload().autoscaling()).isEqualTo(Autoscaling.NONE));

            cluster.admin().resource(scaler).delete();
            soon().untilAsserted(
                            () -> assertThat(find(id).workload().autoscaling()).isEqualTo(Autoscaling.NONE));
        }

        @Test
        void aServiceStandsOnTheRowItLeadsToAndOnNoOther() {
            WorkloadId id = cluster.create(WorkloadKind.DEPLOYMENT, "entered", 1);
            WorkloadId other = cluster.create(WorkloadKind.DEPLOYMENT, "unentered", 1);
            cluster.createRoute(id);
            soon().untilAsserted(() -> assertThat(find(id).workload().entrances())
                    .singleElement()
                    .satisfies(entrance -> {
                        assertThat(entrance.dns()).isEqualTo("entered." + cluster.namespace);
                        assertThat(entrance.ports()).containsExactly(new Entrance.Port(80, "http", "TCP", "8080"));
                    }));
            soon().untilAsserted(
                            () -> assertThat(find(other).workload().entrances()).isEmpty());

            cluster.admin()
                    .services()
                    .inNamespace(cluster.namespace)
                    .withName("entered")
                    .delete();
            soon().untilAsserted(
                            () -> assertThat(find(id).workload().entrances()).isEmpty());
        }

        private static HorizontalPodAutoscaler scaler(WorkloadId id) {
            return new HorizontalPodAutoscalerBuilder()
                    .withNewMetadata()
                    .withNamespace(id.namespace())
                    .withName(id.name())
                    .endMetadata()
                    .withNewSpec()
                    .withMinReplicas(2)
                    .withMaxReplicas(5)
                    .withNewScaleTargetRef()
                    .withApiVersion("apps/v1")
                    .withKind(id.kind().title())
                    .withName(id.name())
                    .endScaleTargetRef()
                    .endSpec()
                    .build();
        }
    }
}
