package dev.mosaic.kapi.cluster.fabric8;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import dev.mosaic.contract.cluster.ClusterState;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.Rollout;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.TcpProxy;
import dev.mosaic.kapi.cluster.Access;
import dev.mosaic.kapi.cluster.RolloutWatch;
import dev.mosaic.kapi.problem.Refusal;
import io.fabric8.kubernetes.client.Config;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;

/** The API server is away for ten seconds. */
class OutageClusterIT {
    private static final Duration LIMIT = Duration.ofSeconds(90);
    private RealCluster cluster;
    private TcpProxy wire;

    @BeforeEach
    void open() {
        cluster = RealCluster.open(this::overTheWire);
    }

    @AfterEach
    void close() throws IOException {
        if (cluster != null) cluster.close();
        if (wire != null) wire.close();
    }

    @Test
    void anAwaitedRolloutGoesOn() throws IOException {
        WorkloadId id = running("awaited");
        long generation = cluster.rollouts().restart(id, Instant.now());
        awayForTenSeconds();
        assertThat(rollout(id, generation).complete(generation)).isTrue();
    }

    @Test
    void aWriteInBetweenIsNotLost() throws IOException {
        WorkloadId id = running("written");
        awayForTenSeconds();
        assertThat(rollout(id, cluster.rollouts().scale(id, 2)).available()).isEqualTo(2);
    }

    @Test
    void whatWentMeanwhileIsNoticedAfterwards() throws IOException {
        WorkloadId id = running("gone-meanwhile");
        awayForTenSeconds();
        cluster.delete(id);
        assertThat(cluster.workloads().find(id)).as("as last seen").isPresent();
        await().atMost(LIMIT).until(() -> cluster.workloads().find(id).isEmpty());
    }

    @Test
    void theConnectionSaysSinceWhenAndWhy() throws IOException {
        List<ClusterState> seen = new CopyOnWriteArrayList<>();
        Disposable subscription = cluster.pulse.changes().subscribe(seen::add);
        await().until(() -> cluster.pulse.state().reachable());
        Instant before = Instant.now();
        cluster.create(WorkloadKind.DEPLOYMENT, "last-heard", 0);
        await().until(() -> cluster.workloads().all().stream()
                .anyMatch(one -> one.id().name().equals("last-heard")));
        awayForTenSeconds();
        await().atMost(LIMIT).until(() -> !cluster.pulse.state().reachable());
        assertThat(cluster.pulse.state().because()).isNotBlank();
        assertThat(cluster.pulse.state().since()).isAfterOrEqualTo(before);
        await().atMost(LIMIT).until(() -> cluster.pulse.state().reachable());
        assertThat(seen).extracting(ClusterState::reachable).containsSubsequence(true, false, true);
        assertThat(cluster.pulse.state().version()).startsWith("v1.");
        subscription.dispose();
    }

    @Test
    void anApiServerThatHangsIsToldToWhoeverAsksAndOnTheConnection() {
        await().until(() -> cluster.pulse.state().reachable());
        Access access = new Fabric8Access(Clients.brisk(cluster.client));
        wire.hang();
        Instant start = Instant.now();

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> access.caller("somebody's"));

        Instant told = Instant.now();
        assertThat(refusal.problem()).isEqualTo(Problem.CLUSTER_UNREACHABLE);
        assertThat(cluster.pulse.state().reachable()).isFalse();
        assertThat(Duration.between(start, told)).isLessThan(Duration.ofSeconds(12));
        wire.mend();
        await().atMost(LIMIT).until(() -> isKnownAgain(access));
    }

    @Test
    void aConnectionThatIsDroppedWithoutAWordIsNoticedWhenItsTermIsOver() {
        WorkloadId id = running("watched");
        wire.forget();
        cluster.scaleByHand(id, 0);
        Instant start = Instant.now();
        await().atMost(LIMIT)
                .until(() ->
                        cluster.workloads().find(id).orElseThrow().workload().desired() == 0);
        assertThat(Duration.between(start, Instant.now()))
                .isLessThan(RealCluster.TERM.overdue().plusSeconds(10));
        assertThat(cluster.pulse.state().reachable()).isTrue();
    }

    /** Pages ask every few seconds; each answer is a sign of life. */
    private boolean isKnownAgain(Access access) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> access.caller("somebody's"));
        return refusal.problem() == Problem.NOT_SIGNED_IN
                && cluster.pulse.state().reachable();
    }

    private WorkloadId running(String name) {
        WorkloadId id = cluster.create(WorkloadKind.DEPLOYMENT, name, 1);
        await().until(() -> cluster.workloads().find(id).isPresent());
        rollout(id, 1);
        return id;
    }

    private Rollout rollout(WorkloadId id, long generation) {
        return new RolloutWatch(cluster.workloads()).await(id, generation, LIMIT, (rollout, health) -> {});
    }

    private void awayForTenSeconds() throws IOException {
        wire.cut();
        CompletableFuture.delayedExecutor(10, TimeUnit.SECONDS).execute(wire::mend);
    }

    private Config overTheWire(Config config) {
        wire = TcpProxy.before(config);
        return wire.through(config);
    }
}
