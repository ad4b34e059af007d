package dev.mosaic.kapi.cluster.playground;

import static dev.mosaic.contract.workload.WorkloadKind.DAEMONSET;
import static dev.mosaic.contract.workload.WorkloadKind.DEPLOYMENT;
import static dev.mosaic.contract.workload.WorkloadKind.STATEFULSET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.workload.HealthWord;
import dev.mosaic.contract.workload.Pod;
import dev.mosaic.contract.workload.Rollout;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimulatedClusterTest {
    private final World world = new World();

    @ParameterizedTest
    @EnumSource(WorkloadKind.class)
    void aNewImageReachesEveryPod(WorkloadKind kind) {
        WorkloadId id = world.running(kind, 3);
        long generation = world.rollouts.setImage(id, "app", World.GOOD);
        assertThat(world.completes(id, generation)).isTrue();
        assertThat(world.pods(id))
                .filteredOn(Pod::current)
                .hasSize(3)
                .allSatisfy(
                        pod -> assertThat(pod.containers().getFirst().image()).isEqualTo("good:2"));
        assertThat(world.detail(id).workload().health().word()).isEqualTo(HealthWord.RUNNING);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 7, 10})
    void aRollingUpdateStaysBetweenItsBounds(int replicas) {
        WorkloadId id = world.running(DEPLOYMENT, replicas);
        long generation = world.rollouts.setImage(id, "app", World.GOOD);
        boolean completed = world.timeline.until(
                () -> {
                    Rollout rollout = world.detail(id).rollout();
                    assertThat(rollout.ready()).isGreaterThanOrEqualTo(replicas - replicas / 4);
                    assertThat(rollout.total()).isLessThanOrEqualTo(replicas + Math.ceilDiv(replicas, 4));
                    return rollout.complete(generation);
                },
                Duration.ofSeconds(60));
        assertThat(completed).isTrue();
    }

    @Test
    void aPodPassesThroughPendingAndStartingBeforeItServes() {
        WorkloadId id = world.running(DEPLOYMENT, 1);
        world.rollouts.setImage(id, "app", World.GOOD);
        assertThat(world.timeline.until(() -> world.pods(id).size() == 2, Duration.ofSeconds(1)))
                .isTrue();
        Pod fresh = world.pods(id).getLast();
        assertThat(fresh.health().word()).isEqualTo(HealthWord.STARTING);
        assertThat(fresh.containers().getFirst().imageId()).isEmpty();
        world.timeline.advance(Duration.ofSeconds(3));
        assertThat(world.pods(id)).singleElement().satisfies(pod -> {
            assertThat(pod.ready()).isTrue();
            assertThat(pod.containers().getFirst().imageId()).startsWith("good:2@sha256:");
        });
    }

    @Test
    void anImageThatCrashesEndsInCrashLoopBackOffAndTheOldPodsStay() {
        WorkloadId id = world.running(DEPLOYMENT, 3);
        world.rollouts.setImage(id, "app", World.BAD);
        assertThat(reason(id, "CrashLoopBackOff")).isTrue();
        assertThat(world.detail(id).workload().health().word()).isEqualTo(HealthWord.DEGRADED);
        assertThat(world.detail(id).workload().health().message()).contains("no rates for EUR");
        world.timeline.advance(Duration.ofSeconds(10));
        assertThat(world.detail(id).rollout().ready()).isEqualTo(3);
        assertThat(world.detail(id).workload().restarts()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void anEntrypointThatIsNotThereNeverRuns() {
        WorkloadId id = world.running(DEPLOYMENT, 1);
        world.rollouts.setImage(id, "app", new ImageReference("absent:1"));
        assertThat(reason(id, "CrashLoopBackOff")).isTrue();
        assertThat(world.detail(id).rollout().ready()).isEqualTo(1);
    }

    @Test
    void aMissingImageEndsInImagePullBackOff() {
        WorkloadId id = world.running(STATEFULSET, 2);
        world.rollouts.setImage(id, "app", World.GONE);
        assertThat(reason(id, "ErrImagePull")).isTrue();
        assertThat(reason(id, "ImagePullBackOff")).isTrue();
        assertThat(world.detail(id).rollout().ready()).isEqualTo(1);
    }

    @Test
    void anImageThatAppearsLateIsPulledAfterAll() {
        WorkloadId id = world.running(DEPLOYMENT, 1);
        long generation = world.rollouts.setImage(id, "app", World.GONE);
        assertThat(reason(id, "ImagePullBackOff")).isTrue();
        world.images.set(image -> new Conduct.Serves(image + "@sha256:" + "d".repeat(64)));
        assertThat(world.completes(id, generation)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(WorkloadKind.class)
    void goingBackAfterACrashServesAgainUnderANewNumber(WorkloadKind kind) {
        WorkloadId id = world.running(kind, 3);
        world.rollouts.setImage(id, "app", World.BAD);
        assertThat(reason(id, "CrashLoopBackOff")).isTrue();
        long generation = world.rollouts.returnTo(id, 1);
        assertThat(world.completes(id, generation)).isTrue();
        assertThat(world.detail(id).revisions()).first().satisfies(revision -> {
            assertThat(revision.number()).isEqualTo(3);
            assertThat(revision.containers().getFirst().image()).isEqualTo("good:1");
        });
        assertThat(world.detail(id).revisions()).hasSize(2);
    }

    @Test
    void aRolloutThatNeverGetsReadyExceedsItsDeadline() {
        WorkloadId id = world.running(DEPLOYMENT, 2);
        world.rollouts.setImage(id, "app", World.GONE);
        world.timeline.advance(SimulatedWorkload.PROGRESS_DEADLINE.minusSeconds(5));
        assertThat(world.detail(id).rollout().deadlineExceeded()).isFalse();
        world.timeline.advance(Duration.ofSeconds(6));
        assertThat(world.detail(id).rollout().deadlineExceeded()).isTrue();
    }

    @Test
    void aRolloutThatArrivedNeverExceedsItsDeadline() {
        WorkloadId id = world.running(DEPLOYMENT, 2);
        world.timeline.advance(Duration.ofHours(1));
        assertThat(world.detail(id).rollout().deadlineExceeded()).isFalse();
    }

    @Test
    void restartReplacesEveryPodAndKeepsTheImage() {
        WorkloadId id = world.running(DEPLOYMENT, 2);
        List<String> before = world.pods(id).stream().map(Pod::name).toList();
        Instant at = world.timeline.now();
        long generation = world.rollouts.restart(id, at);
        assertThat(world.completes(id, generation)).isTrue();
        world.timeline.advance(Duration.ofSeconds(2));
        assertThat(world.pods(id)).extracting(Pod::name).doesNotContainAnyElementsOf(before);
        assertThat(world.rollouts.restart(id, at)).isEqualTo(generation);
    }

    @Test
    void theSameImageAgainRollsNothing() {
        WorkloadId id = world.running(DEPLOYMENT, 2);
        long generation = world.rollouts.setImage(id, "app", new ImageReference("good:1"));
        assertThat(generation).isEqualTo(1);
        assertThat(world.detail(id).revisions()).hasSize(1);
    }

    @Test
    void scalingChangesTheNumberOfPodsAndZeroStops() {
        WorkloadId id = world.running(DEPLOYMENT, 2);
        assertThat(world.completes(id, world.rollouts.scale(id, 5))).isTrue();
        assertThat(world.completes(id, world.rollouts.scale(id, 0))).isTrue();
        world.timeline.advance(Duration.ofSeconds(1));
        assertThat(world.pods(id)).isEmpty();
        assertThat(world.detail(id).workload().health().word()).isEqualTo(HealthWord.STOPPED);
        assertThat(world.detail(id).revisions()).hasSize(1);
    }

    @Test
    void aStatefulSetReplacesItsPodsFromTheLastAndKeepsTheirNames() {
        WorkloadId id = world.running(STATEFULSET, 3);
        long generation = world.rollouts.setImage(id, "app", World.GOOD);
        assertThat(world.timeline.until(
                        () -> world.pods(id).stream().anyMatch(Pod::current)
                                && world.detail(id).rollout().updated() == 1,
                        Duration.ofSeconds(5)))
                .isTrue();
        assertThat(world.pods(id))
                .filteredOn(Pod::current)
                .extracting(Pod::name)
                .containsExactly("cart-2");
        assertThat(world.completes(id, generation)).isTrue();
        assertThat(world.pods(id)).extracting(Pod::name).containsExactlyInAnyOrder("cart-0", "cart-1", "cart-2");
    }

    @Test
    void aDaemonSetHasOnePodOnEachNodeAndCannotBeScaled() {
        WorkloadId id = world.running(DAEMONSET, 3);
        assertThat(world.pods(id)).extracting(Pod::node).containsExactlyInAnyOrderElementsOf(World.NODES);
        assertThatThrownBy(() -> world.rollouts.scale(id, 1)).hasMessageContaining("INVALID_INPUT");
    }

    @Test
    void writesOnAWorkloadThatWasDeletedSaySo() {
        WorkloadId id = world.running(DEPLOYMENT, 1);
        world.rollouts.setImage(id, "app", World.GOOD);
        world.cluster.delete(id);
        world.timeline.advance(Duration.ofSeconds(5));
        assertThat(world.workloads.find(id)).isEmpty();
        assertThatThrownBy(() -> world.rollouts.restart(id, world.timeline.now()))
                .hasMessageContaining("WORKLOAD_GONE");
        assertThatThrownBy(() -> world.rollouts.annotate(id, Map.of("a", "b"))).hasMessageContaining("WORKLOAD_GONE");
    }

    @Test
    void aContainerOrRevisionThatIsNotThereIsNotFound() {
        WorkloadId id = world.running(DEPLOYMENT, 1);
        assertThatThrownBy(() -> world.rollouts.setImage(id, "other", World.GOOD))
                .hasMessageContaining("NOT_FOUND");
        assertThatThrownBy(() -> world.rollouts.returnTo(id, 7)).hasMessageContaining("NOT_FOUND");
    }

    private boolean reason(WorkloadId id, String reason) {
        return world.timeline.until(
                () -> world.detail(id).workload().health().reason().equals(reason), Duration.ofSeconds(30));
    }
}
