package dev.mosaic.kapi.cluster.fabric8;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.shell.ContainerPlace;
import dev.mosaic.contract.shell.NewCommand;
import dev.mosaic.contract.shell.ShellSize;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.cluster.Shells;
import dev.mosaic.kapi.cluster.ShellsContract;
import dev.mosaic.kapi.cluster.TestCluster;
import dev.mosaic.kapi.cluster.Typist;
import dev.mosaic.kapi.problem.Refusal;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class Fabric8ShellsClusterIT extends ShellsContract {
    private static RealCluster cluster;

    @BeforeAll
    static void open() {
        cluster = RealCluster.openByDefault();
    }

    @AfterAll
    static void close() {
        if (cluster != null) cluster.close();
    }

    @Override
    protected TestCluster cluster() {
        return cluster;
    }

    @Override
    protected Shells shells() {
        return new Fabric8Shells(cluster.client);
    }

    /** A path on which nothing lies is as good as an image without a shell. */
    @Override
    protected ContainerPlace withoutShell() {
        WorkloadId id = new WorkloadId(cluster.namespace, WorkloadKind.DEPLOYMENT, "bare");
        if (cluster.workloads().find(id).isEmpty()) {
            var container = cluster.container("")
                    .withCommand("/bin/sleep", "3600")
                    .addNewEnv()
                    .withName("PATH")
                    .withValue("/nothing")
                    .endEnv()
                    .build();
            cluster.create(WorkloadKind.DEPLOYMENT, "bare", 1, container);
        }
        return running(id);
    }

    @Override
    protected boolean runs(ContainerPlace place, String word) {
        List<String> all = List.of("sh", "-c", "cat /proc/[0-9]*/cmdline");
        return shells().run(new NewCommand(place, all, 20)).out().text().contains(word);
    }

    @Test
    void aPodThatIsDeletedEndsItsShells() throws Exception {
        WorkloadId id = cluster.create(WorkloadKind.DEPLOYMENT, "deleted", 1);
        ContainerPlace place = running(id);
        try (Typist typist = new Typist(shells().open(place, id(), new ShellSize(80, 24)))) {
            cluster.admin()
                    .pods()
                    .inNamespace(cluster.namespace)
                    .withName(place.pod())
                    .withGracePeriod(0)
                    .delete();
            assertThat(typist.end())
                    .satisfies(end -> assertThat(end.exitCode() != null || end.failure() != null)
                            .isTrue());
        }
    }

    @Test
    void aContainerNameThatVanishedIsNotFound() {
        ContainerPlace place = shelled().in("vanished");
        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> shells().open(place, id(), new ShellSize(80, 24)).close());
        assertThat(refusal.problem()).isEqualTo(Problem.NOT_FOUND);
    }
}
