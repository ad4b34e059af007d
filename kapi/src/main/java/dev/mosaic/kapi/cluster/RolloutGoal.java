package dev.mosaic.kapi.cluster;

import dev.mosaic.contract.operation.Hold;
import dev.mosaic.contract.workload.Pod;
import dev.mosaic.contract.workload.PodContainer;
import dev.mosaic.contract.workload.Rollout;
import dev.mosaic.contract.workload.WorkloadDetail;
import java.util.function.Predicate;

/** When a wait for a workload ends well, and whose trouble ends it early. */
public interface RolloutGoal {

    /** Whether the change of generation {@code since} has come as far as it will. */
    boolean reached(WorkloadDetail detail, long since);

    /** Whether trouble of this pod tells that the goal will not be reached. */
    default boolean blames(Pod pod) {
        return true;
    }

    /** Every pod the strategy replaces by itself is new and serves, or the rollout is paused. */
    static RolloutGoal rolled() {
        return (detail, since) -> isProven(detail, detail.rollout().complete(since)) || isPaused(detail, since);
    }

    /** As many pods serve as are wanted, whatever their revision. */
    static RolloutGoal settled() {
        return (detail, since) -> isProven(detail, detail.rollout().settled(since));
    }

    /** The controller has seen that the rollout is paused; pods may be in any state. */
    static RolloutGoal paused() {
        return new RolloutGoal() {
            @Override
            public boolean reached(WorkloadDetail detail, long since) {
                Rollout rollout = detail.rollout();
                return rollout.paused() && rollout.generation() >= since && rollout.observed() >= rollout.generation();
            }

            @Override
            public boolean blames(Pod pod) {
                return false;
            }
        };
    }

    /** No pod that {@code gone} names lives, and at least {@code ready} others serve; only {@code fresh} ones are blamed. */
    static RolloutGoal replaced(Predicate<Pod> gone, int ready, Predicate<Pod> fresh) {
        return new RolloutGoal() {
            @Override
            public boolean reached(WorkloadDetail detail, long since) {
                if (detail.pods().stream().anyMatch(pod -> gone.test(pod) && isLive(pod))) return false;
                long serving = detail.pods().stream()
                        .filter(pod -> pod.ready() && isLive(pod) && isProven(pod))
                        .count();
                return serving >= Math.min(ready, detail.rollout().desired());
            }

            @Override
            public boolean blames(Pod pod) {
                return fresh.test(pod);
            }
        };
    }

    private static boolean isPaused(WorkloadDetail detail, long since) {
        return detail.rollout().hold(since).filter(Hold.PAUSED::equals).isPresent();
    }

    private static boolean isLive(Pod pod) {
        return !pod.health().reason().equals("Terminating");
    }

    /** The counts alone would take a container for ready that starts and crashes a moment later. */
    private static boolean isProven(WorkloadDetail detail, boolean counted) {
        return counted && detail.pods().stream().filter(Pod::current).allMatch(RolloutGoal::isProven);
    }

    /** An evicted pod stays beside the one that took its place and proves nothing. */
    private static boolean isProven(Pod pod) {
        return switch (pod.health().word()) {
            case STARTING -> false;
            case FAILING -> pod.containers().stream().map(PodContainer::health).noneMatch(pod.health()::equals);
            default -> true;
        };
    }
}
