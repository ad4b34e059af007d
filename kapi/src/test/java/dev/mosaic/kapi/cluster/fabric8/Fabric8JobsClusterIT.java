package dev.mosaic.kapi.cluster.fabric8;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.identity.Right;
import dev.mosaic.kapi.cluster.Jobs;
import dev.mosaic.kapi.cluster.JobsContract;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpecBuilder;
import io.fabric8.kubernetes.api.model.batch.v1.CronJobBuilder;
import io.fabric8.kubernetes.api.model.batch.v1.JobBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class Fabric8JobsClusterIT extends JobsContract {
    private static RealCluster cluster;
    private static Jobs jobs;

    @BeforeAll
    static void open() {
        cluster = RealCluster.open();
        jobs = new Fabric8Jobs(cluster.client);
        create("complete", "exit 0");
        create("failing", "exit 3");
        cluster.admin()
                .resource(new CronJobBuilder()
                        .withNewMetadata()
                        .withNamespace(cluster.namespace)
                        .withName("suspended")
                        .endMetadata()
                        .withNewSpec()
                        .withSchedule("*/5 * * * *")
                        .withSuspend(true)
                        .withNewJobTemplate()
                        .withNewSpec()
                        .withTemplate(template("exit 0"))
                        .endSpec()
                        .endJobTemplate()
                        .endSpec()
                        .build())
                .create();
    }

    @AfterAll
    static void close() {
        if (cluster != null) cluster.close();
    }

    @Test
    void aMissingRightIsNamed() {
        try (RealCluster poor = RealCluster.openByDefault()) {
            assertThat(new Fabric8Jobs(poor.client).all().missing())
                    .extracting(Right::resource)
                    .containsExactly("jobs", "cronjobs");
        }
    }

    @Override
    protected Jobs jobs() {
        return jobs;
    }

    @Override
    protected String complete() {
        return "complete";
    }

    @Override
    protected String suspended() {
        return "suspended";
    }

    @Override
    protected String failed() {
        return "failing";
    }

    private static void create(String name, String script) {
        cluster.admin()
                .resource(new JobBuilder()
                        .withNewMetadata()
                        .withNamespace(cluster.namespace)
                        .withName(name)
                        .endMetadata()
                        .withNewSpec()
                        .withBackoffLimit(0)
                        .withTemplate(template(script))
                        .endSpec()
                        .build())
                .create();
    }

    private static PodTemplateSpec template(String script) {
        return new PodTemplateSpecBuilder()
                .withNewSpec()
                .withRestartPolicy("Never")
                .withContainers(cluster.container(script).build())
                .endSpec()
                .build();
    }
}
