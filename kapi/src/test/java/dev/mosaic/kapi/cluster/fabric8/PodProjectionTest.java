package dev.mosaic.kapi.cluster.fabric8;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.workload.Health;
import dev.mosaic.contract.workload.HealthWord;
import dev.mosaic.contract.workload.Pod;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PodProjectionTest {
    private static final Instant START = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void aPodNoNodeTakesWaitsWithTheSchedulersWords() {
        assertThat(pod(START, """
                phase: Pending
                conditions: [{type: PodScheduled, status: "False", reason: Unschedulable, message: 0/1 nodes}]
                """).health()).isEqualTo(new Health(HealthWord.WAITING, "Unschedulable", "0/1 nodes"));
    }

    @Test
    void aFailingInitContainerIsTheCause() {
        assertThat(pod(START, """
                phase: Pending
                initContainerStatuses:
                - {name: prepare, ready: false, restartCount: 3, state: {waiting: {reason: CrashLoopBackOff, message: back-off}},
                   lastState: {terminated: {exitCode: 7, reason: Error}}}
                containerStatuses: [{name: main, ready: false, state: {waiting: {reason: PodInitializing}}}]
                """).health())
                .isEqualTo(
                        new Health(HealthWord.FAILING, "CrashLoopBackOff", "last exit: Error, exit code 7. back-off"));
    }

    @Test
    void anInitContainerThatIsDoneIsNotShown() {
        assertThat(pod(START, """
                phase: Running
                initContainerStatuses: [{name: prepare, ready: true, state: {terminated: {exitCode: 0}}}]
                containerStatuses: [{name: main, ready: true, restartCount: 2, state: {running: {}}}]
                """).containers())
                .singleElement()
                .satisfies(main -> assertThat(main.restarts()).isEqualTo(2));
    }

    @Test
    void aContainerIsStartingUntilItsProbesGiveUpAndFailingAfter() {
        String notReady = """
                phase: Running
                containerStatuses: [{name: main, ready: false, state: {running: {startedAt: "2026-11-20T12:00:00Z"}}}]
                """;
        assertThat(pod(START.plusSeconds(23), notReady).health().word()).isEqualTo(HealthWord.STARTING);
        assertThat(pod(START.plusSeconds(24), notReady).health().reason()).isEqualTo("Unhealthy");
    }

    @Test
    void whatAProbeWasAnsweredIsTheMessage() {
        String notReady = """
                phase: Running
                containerStatuses: [{name: main, ready: false, state: {running: {startedAt: "2026-11-20T12:00:00Z"}}}]
                """;
        SeenWarning probe = new SeenWarning(Uid.named("e"), Uid.named("u"), "Unhealthy", "Readiness probe failed: 503");
        assertThat(seen(notReady)
                        .pod(true, List.of(probe), START.plusSeconds(60))
                        .health()
                        .message())
                .isEqualTo("Readiness probe failed: 503");
    }

    @Test
    void aVolumeThatCannotBeMountedIsWhatThePodWaitsFor() {
        String creating = """
                phase: Pending
                containerStatuses: [{name: main, ready: false, state: {waiting: {reason: ContainerCreating}}}]
                """;
        SeenWarning mount = new SeenWarning(Uid.named("e"), Uid.named("u"), "FailedMount", "configmap cart not found");
        assertThat(seen(creating).pod(true, List.of(mount), START).health())
                .isEqualTo(new Health(HealthWord.WAITING, "FailedMount", "configmap cart not found"));
    }

    private static Pod pod(Instant now, String status) {
        return seen(status).pod(true, List.of(), now);
    }

    /** A readiness probe that is asked twice, ten seconds apart, with a second for each answer. */
    private static SeenPod seen(String status) {
        String yaml = """
                apiVersion: v1
                kind: Pod
                metadata: {name: cart-1, namespace: shop, uid: u}
                spec:
                  initContainers: [{name: prepare, image: "prepare:1"}]
                  containers: [{name: main, image: "cart:1", readinessProbe: {periodSeconds: 10, failureThreshold: 2}}]
                status:
                """ + status.indent(2);
        return PodProjection.of(
                new KubernetesSerialization().unmarshal(yaml, io.fabric8.kubernetes.api.model.Pod.class));
    }
}
