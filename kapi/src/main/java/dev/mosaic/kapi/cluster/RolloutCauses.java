package dev.mosaic.kapi.cluster;

import dev.mosaic.contract.workload.Health;
import dev.mosaic.contract.workload.HealthWord;
import dev.mosaic.contract.workload.Pod;
import dev.mosaic.contract.workload.PodContainer;
import dev.mosaic.contract.workload.Rollout;
import dev.mosaic.contract.workload.WorkloadDetail;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which state of one rollout, looked at again and again, makes it certain that it will not get ready. */
final class RolloutCauses {
    /** Waiting states no pod leaves without a change of the workload or of what it refers to. */
    private static final Set<String> STUCK = Set.of(
            "ImagePullBackOff",
            "ErrImagePull",
            "ErrImageNeverPull",
            "InvalidImageName",
            "CreateContainerConfigError",
            "CreateContainerError",
            "RunContainerError",
            "CrashLoopBackOff");

    private static final int RESTARTS = 2;
    private final Map<String, Integer> restartsAtFirst = new HashMap<>();
    private final Predicate<Pod> blamed;
    private boolean looked;

    RolloutCauses(Predicate<Pod> blamed) {
        this.blamed = blamed;
    }

    /** The cause, once the controller has seen {@code since}; only pods of the new revision count. */
    Optional<Health> certain(WorkloadDetail detail, long since) {
        Rollout rollout = detail.rollout();
        if (rollout.generation() < since || rollout.observed() < rollout.generation()) return Optional.empty();
        rememberRestarts(detail);
        return Stream.<Optional<Health>>of(ofPods(detail), ofController(detail))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Pods that were there before, as when scaling, bring old restarts with them. */
    private void rememberRestarts(WorkloadDetail detail) {
        if (looked) return;
        looked = true;
        detail.pods()
                .forEach(pod -> pod.containers()
                        .forEach(container -> restartsAtFirst.put(key(pod, container), container.restarts())));
    }

    private Optional<Health> ofPods(WorkloadDetail detail) {
        return detail.pods().stream()
                .filter(Pod::current)
                .filter(blamed)
                .flatMap(pod -> ofPod(pod).stream())
                .findFirst();
    }

    private Optional<Health> ofPod(Pod pod) {
        if (isStuck(pod.health())) return Optional.of(pod.health());
        return pod.containers().stream()
                .filter(container -> isStuck(container.health()) || keepsExiting(pod, container))
                .map(RolloutCauses::health)
                .findFirst();
    }

    private static boolean isStuck(Health health) {
        return health.word() == HealthWord.FAILING && STUCK.contains(health.reason());
    }

    private boolean keepsExiting(Pod pod, PodContainer container) {
        return container.restarts() - restartsAtFirst.getOrDefault(key(pod, container), 0) >= RESTARTS;
    }

    /** A container that just runs again between two crashes has no reason of its own. */
    private static Health health(PodContainer container) {
        if (!container.health().reason().isEmpty()) return container.health();
        return new Health(
                HealthWord.FAILING,
                "CrashLoopBackOff",
                "container " + container.name() + " exited and was restarted " + container.restarts() + " times");
    }

    private static Optional<Health> ofController(WorkloadDetail detail) {
        Health health = detail.workload().health();
        if (health.reason().equals("FailedCreate")) return Optional.of(health);
        if (!detail.rollout().deadlineExceeded()) return Optional.empty();
        return Optional.of(new Health(HealthWord.FAILING, "ProgressDeadlineExceeded", because(health)));
    }

    /** What stands behind the deadline, where the pods tell. */
    private static String because(Health health) {
        if (health.reason().isEmpty() || health.reason().equals("ProgressDeadlineExceeded")) return health.message();
        return health.reason() + ": " + health.message();
    }

    private static String key(Pod pod, PodContainer container) {
        return pod.name() + "/" + container.name();
    }
}
