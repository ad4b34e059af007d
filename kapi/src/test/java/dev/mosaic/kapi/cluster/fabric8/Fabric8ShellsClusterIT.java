package dev.mosaic.kapi.cluster.fabric8;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

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
import io.fabric8.kubernetes.client.KubernetesClient;
import java.time.Duration;
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
    void aConnectionThatBreaksWithoutAWordEndsWhatWasStarted() throws Exception {
        ContainerPlace place = shelled();
        KubernetesClient dying = Clients.open(cluster.client.getConfiguration(), cluster.pulse);
        Typist typist = new Typist(new Fabric8Shells(dying).open(place, id(), new ShellSize(80, 24)));
        typist.type("sleep 6543\r");
        await().atMost(Duration.ofSeconds(20)).until(() -> runs(place, "6543"));
        dying.close(); // as if Mosaic had been killed
        await().atMost(Duration.ofSeconds(20)).until(() -> !runs(place, "6543"));
    }

    @Test
    void whatAShellLeftRunningOnPurposeGoesOnAfterItsExit() throws Exception {
        ContainerPlace place = shelled();
        try (Typist typist = new Typist(shells().open(place, id(), new ShellSize(80, 24)))) {
            typist.type("nohup sleep 5432 >/dev/null 2>&1 &\r");
            await().atMost(Duration.ofSeconds(20)).until(() -> runs(place, "5432"));
            typist.type("exit\r");
            assertThat(typist.end().exitCode()).isZero();
        }
        assertThat(runs(place, "5432")).isTrue();
        shells().run(new NewCommand(place, List.of("pkill", "-f", "sleep 5432"), 20));
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

    @Test
    void aPasteOfAMegabyteArrivesWhole() throws Exception {
        ContainerPlace place = shelled();
        try (Typist typist = new Typist(shells().open(place, id(), new ShellSize(80, 24)))) {
            typist.type("stty -echo raw; head -c 1048576 | md5sum; stty sane\r");
            typist.await("stty sane");
            await().atMost(Duration.ofSeconds(20)).until(() -> runs(place, "1048576"));
            byte[] paste = new byte[1 << 20];
            for (int i = 0; i < paste.length; i++) paste[i] = (byte) ('a' + i % 26);
            for (int at = 0; at < paste.length; at += 16384)
                typist.terminal.type(java.util.Arrays.copyOfRange(paste, at, at + 16384));
            typist.await(md5(paste));
        }
    }

    private static String md5(byte[] bytes) throws Exception {
        return java.util.HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("MD5").digest(bytes));
    }
}
