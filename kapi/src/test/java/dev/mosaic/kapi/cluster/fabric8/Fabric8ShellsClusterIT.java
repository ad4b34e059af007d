package dev.mosaic.kapi.cluster.fabric8;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.shell.ContainerPlace;
import dev.mosaic.contract.shell.NewCommand;
import dev.mosaic.contract.shell.ShellEnd;
import dev.mosaic.contract.shell.ShellSize;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.TcpProxy;
import dev.mosaic.kapi.cluster.Shells;
import dev.mosaic.kapi.cluster.ShellsContract;
import dev.mosaic.kapi.cluster.TestCluster;
import dev.mosaic.kapi.cluster.Typist;
import dev.mosaic.kapi.problem.Refusal;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
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

    /** As it does when Mosaic is killed. */
    @Test
    void aConnectionThatBreaksEndsWhatWasStarted() throws Exception {
        ContainerPlace place = shelled();
        try (TcpProxy wire = TcpProxy.before(cluster.client.getConfiguration());
                KubernetesClient near = over(wire)) {
            Typist typist = started(near, place, "6543");
            wire.cut();
            assertThat(typist.end().failure()).isNotNull();
            await().atMost(SOON).until(() -> !runs(place, "6543"));
        }
    }

    @Test
    void aConnectionThatIsDroppedWithoutAWordIsNoticedAndEndsWhatWasStarted() throws Exception {
        ContainerPlace place = shelled();
        try (TcpProxy wire = TcpProxy.before(cluster.client.getConfiguration());
                KubernetesClient near = over(wire);
                Typist typist = started(near, place, "3456")) {
            wire.forget();
            ShellEnd end = typist.end();
            assertThat(end.failure()).isNotNull();
            assertThat(end.failure().because()).contains("nothing came through");
            typist.terminal.close();
            await().atMost(SOON).until(() -> !runs(place, "3456"));
        }
    }

    /** The twin: one that is only quiet, for longer than it is called twice, is not taken for dropped. */
    @Test
    void aShellThatIsOnlyQuietStays() throws Exception {
        try (Typist typist = open(shelled())) {
            typist.type("sleep 12; echo quiet-$((40+2))\r");
            typist.await("quiet-42");
        }
    }

    @Test
    void whatAShellLeftRunningOnPurposeGoesOnAfterItsExit() throws Exception {
        ContainerPlace place = shelled();
        try (Typist typist = open(place)) {
            typist.type(
                    "(trap '' HUP; exec sleep 5432) >/dev/null 2>&1 &\r"); // what nohup does, which this image lacks
            await().atMost(SOON).until(() -> runs(place, "5432"));
            typist.type("exit\r");
            assertThat(typist.end().exitCode()).isZero();
        }
        assertThat(runs(place, "5432")).isTrue();
    }

    private KubernetesClient over(TcpProxy wire) {
        return Clients.open(wire.through(cluster.client.getConfiguration()), cluster.pulse);
    }

    private Typist started(KubernetesClient near, ContainerPlace place, String seconds) {
        Typist typist = new Typist(new Fabric8Shells(near).open(place, id(), new ShellSize(80, 24)));
        typist.type("sleep " + seconds + "\r");
        await().atMost(SOON).until(() -> runs(place, seconds));
        return typist;
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
    void aPasteOfAMegabyteArrivesWholeThoughItIsTypedAtOnce() throws Exception {
        byte[] paste = "grüße-日本 ".repeat(65_536).getBytes(StandardCharsets.UTF_8);
        try (Typist typist = open(shelled())) {
            typist.type("stty -echo raw; echo re''ady; head -c " + paste.length + " | md5sum; stty sane\r");
            typist.await("ready");
            typist.terminal.type(paste);
            typist.await(md5(paste));
        }
    }

    private static String md5(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
    }
}
