package dev.mosaic.kapi.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import dev.mosaic.contract.log.LogApi;
import dev.mosaic.contract.log.LogEnd;
import dev.mosaic.contract.log.LogEvent.Closed;
import dev.mosaic.contract.log.LogEvent.Missed;
import dev.mosaic.contract.log.LogEvent.Opened;
import dev.mosaic.contract.log.LogEvent.Restarted;
import dev.mosaic.contract.log.LogFilter;
import dev.mosaic.contract.log.LogQuery;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.GivenCluster;
import dev.mosaic.kapi.RunningKapi;
import dev.mosaic.kapi.TcpProxy;
import io.fabric8.kubernetes.client.Config;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.reactive.function.client.WebClientResponseException;

/** Logs on a real cluster through all that happens to them, read by a kapi whose wire to the API server can be cut. */
class LogsClusterIT {
    private static final String COUNT =
            "i=0; while [ $i -lt 120 ]; do i=$((i+1)); echo \"number $i\"; sleep 0.03; done; ";
    private static final String RESTLESS =
            "head -c 1000000 /dev/zero | tr '\\0' x; echo; printf '\\000\\001\\377 binary\\n'; " + COUNT
                    + "printf 'no end'; exit 1";
    private static final int LINES = 7000;

    /** More than the kubelet keeps in one file. */
    private static final String MUCH =
            "awk 'BEGIN{for(i=1;i<=7000;i++){printf \"number %04d %01990d\\n\",i,i;if(i%50==0){fflush();system(\"sleep 0.1\")}}}'; sleep 600";
    /** More than it may have on the node's disk. */
    private static final String GREEDY =
            "i=0; while true; do i=$((i+1)); echo \"number $i\"; [ $i -eq 20 ] && head -c 90000000 /dev/zero >/tmp/much; sleep 0.1; done";

    @TempDir
    private static Path folder;

    private static Chatter chatter;
    private static TcpProxy wire;
    private static RunningKapi kapi;
    private static LogApi logs;

    @BeforeAll
    static void begin() throws Exception {
        GivenCluster.require();
        chatter = new Chatter();
        Config given = Config.autoConfigure(null);
        wire = TcpProxy.before(given);
        kapi = RunningKapi.in(folder, wire.through(given));
        logs = kapi.api(LogApi.class);
    }

    @AfterAll
    static void end() throws Exception {
        if (kapi != null) kapi.close();
        if (wire != null) wire.close();
        if (chatter != null) chatter.close();
    }

    @Test
    void nothingIsLostOrDoubledOverAnApiServerThatGoesRestartsARolloutAndDeletedPods_norByLongAndBinaryLines()
            throws Exception {
        Follow follow = followed("restless", 2, RESTLESS);
        until(() -> follow.counted() > 60);
        wire.cut();
        CompletableFuture.delayedExecutor(2, TimeUnit.SECONDS).execute(wire::mend);
        until(() -> follow.all(Restarted.class).size() >= 2);
        chatter.restart("restless");
        until(() -> follow.all(Closed.class).size() >= 2);
        chatter.delete(follow.all(Opened.class).getLast().pod());
        until(() -> follow.all(Closed.class).size() >= 3
                && follow.all(Restarted.class).size() >= 4);
        follow.cancel();

        follow.assertThatNothingIsLostOrDoubled();
        assertThat(follow.all(Missed.class)).isEmpty();
        follow.all(Opened.class).forEach(opened -> assertThatEachRunIsWhole(follow, opened));
    }

    /** Whoever is behind when the node begins a new file cannot have the rest of the old one, and is told so. */
    @Test
    void aLogThatIsRotatedWhileItIsFollowedLosesNothingUntold_norForWhoReadsSlowly() {
        WorkloadId id = chatter.deploy("rotated", 1, MUCH);
        until(() -> sources(id) == 1);
        Follow fast = Follow.all(logs, id);
        Follow slow = Follow.slowly(logs, id);
        until(() -> fast.newest() == LINES);
        assertThat(slow.events).hasSize(1);
        slow.goOn();
        until(() -> slow.newest() == LINES);
        for (Follow follow : List.of(fast, slow)) {
            follow.cancel();
            if (follow.all(Missed.class).isEmpty()) follow.assertThatNothingIsLostOrDoubled();
            else follow.assertThatNothingIsDoubled();
        }
    }

    @Test
    void aPodThatIsEvictedIsReadToItsEnd_andTheOneInItsPlaceJoins() {
        Follow follow = followed("greedy", 1, GREEDY);
        until(() ->
                !follow.all(Closed.class).isEmpty() && follow.all(Opened.class).size() > 1);
        follow.cancel();
        int first = follow.all(Opened.class).getFirst().source();
        assertThat(chatter.reason(follow.all(Opened.class).getFirst().pod())).isEqualTo("Evicted");
        assertThat(follow.all(Closed.class).getFirst().source()).isEqualTo(first);
        assertThat(follow.all(Closed.class).getFirst().why()).isIn(LogEnd.READ, LogEnd.POD_GONE);
        assertThat(follow.runs(first).getFirst()).hasSizeGreaterThan(20);
        follow.assertThatNothingIsLostOrDoubled();
    }

    @Test
    void aContainerNameThatVanishedIsRefusedNamingTheOneThereIs() {
        WorkloadId id = chatter.deploy("renamed", 1, COUNT + "sleep 600");
        until(() -> sources(id) == 1);
        chatter.rename("renamed", "other");
        until(() -> logs.sources(id.namespace(), id.kind(), id.name()).containers().stream()
                .allMatch(container -> container.name().equals("other")));
        LogQuery vanished = new LogQuery("", "main", false, true, 0, null, LogFilter.NONE, false);
        WebClientResponseException refused = catchThrowableOfType(
                WebClientResponseException.class,
                () -> logs.read(id.namespace(), id.kind(), id.name(), vanished).blockFirst());
        assertThat(refused.getResponseBodyAsString()).contains("LOG_UNAVAILABLE", "there are other");
    }

    private static void assertThatEachRunIsWhole(Follow follow, Opened opened) {
        List<List<String>> runs = follow.runs(opened.source());
        runs.subList(0, runs.size() - 1).forEach(run -> {
            assertThat(run).as(opened.pod()).hasSize(123).endsWith("no end");
            assertThat(run.getFirst()).hasSizeGreaterThan(60_000);
            assertThat(run.get(1)).contains("\u0000\u0001\ufffd binary");
        });
    }

    private static Follow followed(String name, int pods, String script) {
        WorkloadId id = chatter.deploy(name, pods, script);
        until(() -> sources(id) == pods);
        return Follow.all(logs, id);
    }

    private static long sources(WorkloadId id) {
        return logs.sources(id.namespace(), id.kind(), id.name()).pods().size();
    }

    private static void until(Callable<Boolean> truth) {
        await().atMost(Duration.ofMinutes(2)).ignoreExceptions().until(truth);
    }
}
