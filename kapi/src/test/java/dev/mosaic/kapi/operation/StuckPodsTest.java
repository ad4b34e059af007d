package dev.mosaic.kapi.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.workload.Health;
import dev.mosaic.contract.workload.HealthWord;
import dev.mosaic.contract.workload.Pod;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.cluster.FakeWorkloads;
import dev.mosaic.kapi.cluster.Rollouts;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StuckPodsTest {
    private static final Health RUNNING = Health.of(HealthWord.RUNNING);
    private static final Health FAILING = new Health(HealthWord.FAILING, "ImagePullBackOff", "no such image");
    private final House house = new House();
    private final FakeWorkloads workloads = new FakeWorkloads();
    private final List<String> deleted = new ArrayList<>();
    private final OperationRun run = house.run(new ScriptedJob("cart"));

    @Test
    void aPodOfTheBrokenRevisionThatDoesNotServeIsDeletedAndNoOther() {
        WorkloadId id = given(WorkloadKind.STATEFULSET, old("cart-0"), fresh("cart-1"), broken("cart-2"));
        assertThat(pods().remember(run, id)).isTrue();
        pods().free(run, id);
        assertThat(deleted).containsExactly("cart-2 " + Instant.EPOCH);
    }

    @Test
    void whatWasNotedBeforeAKillIsDeletedAfterItThoughTheRevisionsChangedPlaces() {
        WorkloadId id = given(WorkloadKind.STATEFULSET, broken("cart-2"));
        pods().remember(run, id);
        given(WorkloadKind.STATEFULSET, old("cart-2"), broken("cart-1"));
        pods().remember(run, id);
        pods().free(run, id);
        assertThat(deleted).containsExactly("cart-2 " + Instant.EPOCH);
    }

    @Test
    void aDeploymentGoesBackByItself() {
        WorkloadId id = given(WorkloadKind.DEPLOYMENT, broken("cart-2"));
        assertThat(pods().remember(run, id)).isFalse();
        pods().free(run, id);
        assertThat(deleted).isEmpty();
    }

    @Test
    void aPodTheCallerMayNotDeleteStaysAndTheLogSaysWhatHelps() {
        WorkloadId id = given(WorkloadKind.STATEFULSET, broken("cart-2"));
        pods().remember(run, id);
        house.patchAllowed = false; // no right at all
        pods().free(run, id);
        assertThat(deleted).isEmpty();
        run.cancelled("ann"); // is recorded, and the log with it
        assertThat(run.entry().tail()).anyMatch(line -> line.endsWith("kubectl -n shop delete pod cart-2"));
    }

    private StuckPods pods() {
        return new StuckPods(workloads, rollouts(), house.rights());
    }

    private WorkloadId given(WorkloadKind kind, Pod... pods) {
        WorkloadId id = new WorkloadId("shop", kind, "cart");
        workloads.put(KapiPods.of(id, List.of(pods)));
        return id;
    }

    private Rollouts rollouts() {
        return (Rollouts) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Rollouts.class}, (proxy, method, arguments) -> {
                    assertThat(method.getName()).isEqualTo("deletePod");
                    deleted.add(arguments[1] + " " + arguments[2]);
                    return null;
                });
    }

    private static Pod old(String name) {
        return new Pod(name, RUNNING, true, false, 0, "node", "", List.of(), Instant.EPOCH);
    }

    private static Pod fresh(String name) {
        return new Pod(name, RUNNING, true, true, 0, "node", "", List.of(), Instant.EPOCH);
    }

    private static Pod broken(String name) {
        return new Pod(name, FAILING, false, true, 0, "node", "", List.of(), Instant.EPOCH);
    }
}
