package dev.mosaic.kapi.workload;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.Pod;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.kapi.cluster.RolloutGoal;
import dev.mosaic.kapi.operation.Run;
import dev.mosaic.kapi.problem.Refusal;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;

/** What must be known of a pod before it is deleted, to tell it from the one that takes its place, which may have its name. */
final class PodDeletion {
    private static final String CREATED = "pod.created";
    private static final String NEWEST = "pod.newest";
    private static final String SERVING = "pod.serving";

    private PodDeletion() {}

    /** Fails with NOT_FOUND when the workload has no such pod. */
    static Pod find(WorkloadDetail detail, String name) {
        return detail.pods().stream()
                .filter(pod -> pod.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        Problem.NOT_FOUND,
                        Map.of(
                                "what",
                                "pod " + name + " of " + detail.workload().id())));
    }

    static void remember(Run run, WorkloadDetail before, String name) {
        if (run.recall(CREATED).isPresent()) return;
        Pod pod = find(before, name);
        long others = before.pods().stream()
                .filter(other -> other.ready() && !other.name().equals(name))
                .count();
        Instant newest = before.pods().stream()
                .map(Pod::created)
                .max(Comparator.naturalOrder())
                .orElse(pod.created());
        run.remember(SERVING, String.valueOf(others + 1));
        run.remember(NEWEST, newest.toString());
        run.remember(CREATED, pod.created().toString());
    }

    static Instant created(Run run) {
        return Instant.parse(run.recall(CREATED).orElseThrow());
    }

    /** It is gone, and one more pod serves than without it; only pods made since can spoil that. */
    static RolloutGoal goal(Run run, String name) {
        Instant created = created(run);
        Instant newest = Instant.parse(run.recall(NEWEST).orElseThrow());
        return RolloutGoal.replaced(
                pod -> pod.name().equals(name) && pod.created().equals(created),
                Integer.parseInt(run.recall(SERVING).orElseThrow()),
                pod -> pod.created().isAfter(newest));
    }
}
