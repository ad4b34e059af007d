package dev.mosaic.kapi.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.operation.Hold;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.Pod;
import dev.mosaic.contract.workload.Rollout;
import dev.mosaic.contract.workload.RunningCommit;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.problem.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every {@link Rollouts} promises, and {@link RolloutWatch} on top of it. */
public abstract class RolloutsContract {
    private static final Duration LIMIT = Duration.ofSeconds(120);

    protected abstract TestCluster cluster();

    @ParameterizedTest
    @EnumSource
    public void setImageRollsThePods(WorkloadKind kind) {
        WorkloadId id = running(kind, "image-" + kind.kubectl());
        long generation = rollouts().setImage(id, "main", cluster().anotherImage());
        assertThat(awaited(id, generation).complete(generation)).isTrue();
        assertThat(image(id)).isEqualTo(cluster().anotherImage().value());
    }

    @Test
    public void theSameImageAgainChangesNothing() {
        WorkloadId id = running(WorkloadKind.DEPLOYMENT, "same");
        long once = rollouts().setImage(id, "main", cluster().anotherImage());
        assertThat(rollouts().setImage(id, "main", cluster().anotherImage())).isEqualTo(once);
    }

    @Test
    public void anUnknownContainerIsNotFound() {
        WorkloadId id = cluster().create(WorkloadKind.DEPLOYMENT, "one-container", 1);
        assertRefused(() -> rollouts().setImage(id, "side", cluster().image()), Problem.NOT_FOUND);
    }

    @Test
    public void aWorkloadThatIsGoneIsSaidToBeGone() {
        WorkloadId id = cluster().missing();
        assertRefused(() -> rollouts().setImage(id, "main", cluster().image()), Problem.WORKLOAD_GONE);
        assertRefused(() -> rollouts().restart(id, Instant.now()), Problem.WORKLOAD_GONE);
        assertRefused(() -> rollouts().scale(id, 1), Problem.WORKLOAD_GONE);
        assertRefused(() -> rollouts().returnTo(id, 1), Problem.WORKLOAD_GONE);
        assertRefused(() -> rollouts().annotate(id, Map.of("a", "b")), Problem.WORKLOAD_GONE);
        assertRefused(() -> rollouts().pause(id, true), Problem.WORKLOAD_GONE);
        assertRefused(() -> rollouts().deletePod(id, "pod", Instant.now()), Problem.WORKLOAD_GONE);
    }

    @Test
    public void anEventOnAWorkloadThatIsGoneIsNoFailure() {
        rollouts().note(cluster().missing(), "Shipped", "to nowhere", true);
    }

    @Test
    public void restartMakesNewPods() {
        WorkloadId id = running(WorkloadKind.DEPLOYMENT, "restarted");
        List<String> before = pods(id);
        Instant at = Instant.now();
        long generation = rollouts().restart(id, at);
        awaited(id, generation);
        soon().untilAsserted(() -> assertThat(pods(id)).hasSize(1).doesNotContainAnyElementsOf(before));
        assertThat(rollouts().restart(id, at)).as("the same restart again").isEqualTo(generation);
    }

    @ParameterizedTest
    @EnumSource(names = "DAEMONSET", mode = EnumSource.Mode.EXCLUDE)
    public void scaleChangesTheNumberOfPods(WorkloadKind kind) {
        WorkloadId id = running(kind, "scaled-" + kind.kubectl());
        assertThat(awaited(id, rollouts().scale(id, 3)).available()).isEqualTo(3);
        assertThat(awaited(id, rollouts().scale(id, 0)).total()).isZero();
    }

    @Test
    public void aDaemonSetCannotBeScaled() {
        WorkloadId id = cluster().create(WorkloadKind.DAEMONSET, "unscalable", 1);
        assertRefused(() -> rollouts().scale(id, 2), Problem.INVALID_INPUT);
    }

    @ParameterizedTest
    @EnumSource
    public void returnToBringsTheTemplateBack(WorkloadKind kind) {
        WorkloadId id = running(kind, "returned-" + kind.kubectl());
        awaited(id, rollouts().setImage(id, "main", cluster().anotherImage()));
        awaited(id, rollouts().returnTo(id, 1));
        assertThat(image(id)).isEqualTo(cluster().image().value());
    }

    @ParameterizedTest
    @EnumSource
    public void aRevisionThatIsGoneIsNotFound(WorkloadKind kind) {
        WorkloadId id = running(kind, "unrevised-" + kind.kubectl());
        assertRefused(() -> rollouts().returnTo(id, 77), Problem.NOT_FOUND);
    }

    @Test
    public void aPausedDeploymentKeepsItsPodsUntilItIsResumed() {
        WorkloadId id = running(WorkloadKind.DEPLOYMENT, "paused");
        List<String> before = pods(id);
        watch(id, rollouts().pause(id, true), RolloutGoal.paused());
        long changed = rollouts().setImage(id, "main", cluster().anotherImage());
        Rollout held = awaited(id, changed);
        assertThat(held.hold(changed)).contains(Hold.PAUSED);
        assertThat(pods(id)).isEqualTo(before);
        long resumed = rollouts().pause(id, false);
        assertThat(awaited(id, resumed).complete(resumed)).isTrue();
        soon().untilAsserted(() -> assertThat(pods(id)).hasSize(1).doesNotContainAnyElementsOf(before));
    }

    @Test
    public void aPausedDeploymentIsScaledAllTheSame() {
        WorkloadId id = running(WorkloadKind.DEPLOYMENT, "paused-scaled");
        watch(id, rollouts().pause(id, true), RolloutGoal.paused());
        rollouts().setImage(id, "main", cluster().anotherImage());
        long scaled = rollouts().scale(id, 2);
        assertThat(watch(id, scaled, RolloutGoal.settled()).available()).isEqualTo(2);
    }

    @Test
    public void pausingTwiceChangesNothing() {
        WorkloadId id = running(WorkloadKind.DEPLOYMENT, "paused-twice");
        assertThat(rollouts().pause(id, true)).isEqualTo(rollouts().pause(id, true));
    }

    @ParameterizedTest
    @EnumSource(names = "DEPLOYMENT", mode = EnumSource.Mode.EXCLUDE)
    public void onlyADeploymentCanBePaused(WorkloadKind kind) {
        WorkloadId id = cluster().create(kind, "unpausable-" + kind.kubectl(), 1);
        assertRefused(() -> rollouts().pause(id, true), Problem.INVALID_INPUT);
    }

    @ParameterizedTest
    @EnumSource
    public void aDeletedPodIsReplaced(WorkloadKind kind) {
        WorkloadId id = running(kind, "pod-deleted-" + kind.kubectl());
        Pod pod = find(id).pods().getFirst();
        aSecondAfter(pod);
        rollouts().deletePod(id, pod.name(), pod.created());
        watch(id, 0, RolloutGoal.replaced(same(pod), 1, fresh -> fresh.created().isAfter(pod.created())));
        assertThat(find(id).pods()).noneMatch(same(pod)).anyMatch(Pod::ready);
        rollouts().deletePod(id, pod.name(), pod.created());
        assertThat(find(id).pods()).as("the same deletion again").anyMatch(Pod::ready);
    }

    @Test
    public void aPodThatIsNotTheWorkloadsOwnIsLeftAlone() {
        WorkloadId id = running(WorkloadKind.DEPLOYMENT, "owner");
        WorkloadId other = running(WorkloadKind.DEPLOYMENT, "stranger");
        Pod pod = find(other).pods().getFirst();
        assertRefused(() -> rollouts().deletePod(id, pod.name(), pod.created()), Problem.NOT_FOUND);
        assertThat(find(other).pods()).anyMatch(same(pod));
    }

    @Test
    public void annotationsTellTheCommitAndAnEmptyValueRemovesIt() {
        WorkloadId id = running(WorkloadKind.DEPLOYMENT, "annotated");
        rollouts().annotate(id, Map.of("main.mosaic.dev/commit", "c".repeat(40), "other", "kept"));
        soon().untilAsserted(() -> assertThat(commits(id)).containsExactly(new CommitSha("c".repeat(40))));
        rollouts().annotate(id, Map.of("main.mosaic.dev/commit", ""));
        soon().untilAsserted(() -> assertThat(commits(id)).isEmpty());
    }

    @Test
    public void annotationsDoNotRollThePods() {
        WorkloadId id = running(WorkloadKind.DEPLOYMENT, "unrolled");
        List<String> before = pods(id);
        rollouts().annotate(id, Map.of("main.mosaic.dev/commit", "c".repeat(40)));
        soon().until(() -> !commits(id).isEmpty());
        WorkloadDetail after = find(id);
        awaited(id, after.rollout().generation());
        assertThat(pods(id)).isEqualTo(before);
    }

    @Test
    public void anImageNobodyHasFailsEarlyAndTheWayBackIsOpen() {
        WorkloadId id = running(WorkloadKind.DEPLOYMENT, "unpullable");
        long generation = rollouts().setImage(id, "main", cluster().missingImage());
        assertThatThrownBy(() -> awaited(id, generation)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.problem()).isEqualTo(Problem.ROLLOUT_FAILED);
            assertThat(refusal.failure().facts().get("reason")).isIn("ErrImagePull", "ImagePullBackOff");
        });
        awaited(id, rollouts().returnTo(id, 1));
        assertThat(image(id)).isEqualTo(cluster().image().value());
    }

    @Test
    public void aCrashFailsEarly() {
        WorkloadId id = cluster().createCrashing("crash-awaited");
        assertRefused(() -> awaited(id, 1), Problem.ROLLOUT_FAILED);
    }

    @Test
    public void aMissingConfigMapFailsEarly() {
        WorkloadId id = cluster().createWithoutItsConfigMap("unconfigured-awaited");
        assertRefused(() -> awaited(id, 1), Problem.ROLLOUT_FAILED);
    }

    @Test
    public void aWorkloadDeletedMeanwhileEndsTheWait() {
        WorkloadId id = running(WorkloadKind.DEPLOYMENT, "deleted");
        assertRefused(
                () -> new RolloutWatch(cluster().workloads())
                        .await(
                                id,
                                Long.MAX_VALUE,
                                LIMIT,
                                (rollout, health) -> cluster().delete(id)),
                Problem.WORKLOAD_GONE);
    }

    protected final WorkloadId running(WorkloadKind kind, String name) {
        WorkloadId id = cluster().create(kind, name, 1);
        soon().until(() -> cluster().workloads().find(id).isPresent());
        awaited(id, 1);
        return id;
    }

    protected final Rollout awaited(WorkloadId id, long generation) {
        soon().until(() -> cluster().workloads().find(id).isPresent());
        return new RolloutWatch(cluster().workloads()).await(id, generation, LIMIT, (rollout, health) -> {});
    }

    private Rollout watch(WorkloadId id, long generation, RolloutGoal goal) {
        return new RolloutWatch(cluster().workloads()).await(id, generation, goal, LIMIT, (rollout, health) -> {});
    }

    private static Predicate<Pod> same(Pod pod) {
        return other -> other.name().equals(pod.name()) && other.created().equals(pod.created());
    }

    /** Kubernetes tells when a pod was created by the second; its namesake must be told from it. */
    private static void aSecondAfter(Pod pod) {
        if (pod.created().getNano() == 0)
            soon().until(() -> Instant.now().isAfter(pod.created().plusSeconds(1)));
    }

    protected final Rollouts rollouts() {
        return cluster().rollouts();
    }

    protected static void assertRefused(ThrowingCallable call, Problem problem) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }

    protected static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(100));
    }

    private WorkloadDetail find(WorkloadId id) {
        return cluster().workloads().find(id).orElseThrow();
    }

    private List<String> pods(WorkloadId id) {
        return find(id).pods().stream().map(Pod::name).toList();
    }

    private List<CommitSha> commits(WorkloadId id) {
        return find(id).workload().commits().stream().map(RunningCommit::sha).toList();
    }

    private String image(WorkloadId id) {
        return find(id).workload().containers().stream()
                .map(Container::image)
                .map(ImageReference::new)
                .findFirst()
                .orElseThrow()
                .value();
    }
}
