package dev.mosaic.kapi.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.workload.Health;
import dev.mosaic.contract.workload.HealthWord;
import dev.mosaic.contract.workload.Pod;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.cluster.FakeWorkloads;
import dev.mosaic.kapi.cluster.RolloutWatch;
import dev.mosaic.kapi.cluster.Rollouts;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RollTest {
    private static final WorkloadId DATABASE = new WorkloadId("shop", WorkloadKind.STATEFULSET, "database");
    private final House house = new House();
    private final FakeWorkloads workloads = new FakeWorkloads();
    private final List<String> calls = new ArrayList<>();
    private final OperationRun run = house.run(new ScriptedJob("database"));

    @ParameterizedTest
    @CsvSource({"RUNNING, true", "STARTING, true", "STOPPED, true", "FAILING, false", "WAITING, false"})
    void readyPodsAreGoodHoweverYoungAndTroubleIsNot(HealthWord word, boolean good) {
        given(word, true);
        roll().forward(run, DATABASE, () -> 2);
        assertThat(run.recall("good")).contains(String.valueOf(good));
    }

    @Test
    void podsThatStartAndAreNotReadyAreNotGoodYet() {
        given(HealthWord.STARTING, false);
        roll().forward(run, DATABASE, () -> 2);
        assertThat(run.recall("good")).contains("false");
    }

    @Test
    void aStuckPodIsFreedOnTheWayBackEvenWhereNothingIsWaitedFor() {
        given(HealthWord.FAILING, false);
        roll().forward(run, DATABASE, () -> 2);
        roll().back(run, DATABASE, () -> {
            calls.add("patch");
            return 3;
        });
        assertThat(calls).containsExactly("patch", "deletePod");
    }

    private void given(HealthWord word, boolean ready) {
        Health health = new Health(word, "", "");
        Pod pod = new Pod("database-0", health, ready, true, 0, "node", "", List.of(), Instant.EPOCH);
        workloads.put(KapiPods.of(DATABASE, health, List.of(pod)));
    }

    private Roll roll() {
        OperationSettings settings =
                new OperationSettings("kapi-1", "mosaic", Path.of("unused"), 2, Duration.ofSeconds(5));
        return new Roll(
                workloads, new RolloutWatch(workloads), new StuckPods(workloads, rollouts(), house.rights()), settings);
    }

    private Rollouts rollouts() {
        return (Rollouts) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Rollouts.class}, (proxy, method, arguments) -> {
                    calls.add(method.getName());
                    return null;
                });
    }
}
