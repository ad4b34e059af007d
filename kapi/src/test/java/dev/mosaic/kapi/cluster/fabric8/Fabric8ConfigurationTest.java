package dev.mosaic.kapi.cluster.fabric8;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.cluster.Access;
import dev.mosaic.kapi.cluster.Connection;
import dev.mosaic.kapi.cluster.Rollouts;
import dev.mosaic.kapi.cluster.Workloads;
import dev.mosaic.kapi.outbound.Authorities;
import dev.mosaic.kapi.problem.Refusal;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The room in a machine without a cluster: it opens all the same. */
class Fabric8ConfigurationTest {
    private final ApplicationContextRunner context = new ApplicationContextRunner()
            .withUserConfiguration(Fabric8Configuration.class)
            .withBean(Authorities.class, () -> Mockito.mock(Authorities.class))
            .withSystemProperties("kubeconfig=/nowhere/config", "kubernetes.master=https://127.0.0.1:1");

    @Test
    void eachPortHasOneAdapter() {
        context.run(started -> assertThat(started)
                .hasSingleBean(Workloads.class)
                .hasSingleBean(Rollouts.class)
                .hasSingleBean(Access.class)
                .hasSingleBean(Connection.class));
    }

    @Test
    void thePlaygroundHasItsOwn() {
        context.withPropertyValues("mosaic.mode=playground")
                .run(started -> assertThat(started).doesNotHaveBean(Workloads.class));
    }

    @Test
    void aLaptopWithoutItsSecretDoesNotStart() {
        context.withPropertyValues("mosaic.mode=laptop")
                .run(started ->
                        assertThat(started).getFailure().hasStackTraceContaining("mosaic.local.secret must be set"));
    }

    @Test
    void aLaptopWithItsSecretAsksTheKubeconfigsCluster() {
        context.withPropertyValues("mosaic.mode=laptop", "mosaic.local.secret=s")
                .run(started -> assertThat(started.getBean(Access.class)).isInstanceOf(LaptopAccess.class));
    }

    @Test
    void withoutAClusterReadsSayThatItDoesNotAnswer() {
        context.run(started -> Assertions.assertThatThrownBy(
                        () -> started.getBean(Workloads.class).all())
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem()).isEqualTo(Problem.CLUSTER_UNREACHABLE)));
    }
}
