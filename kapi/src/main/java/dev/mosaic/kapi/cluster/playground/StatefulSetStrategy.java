package dev.mosaic.kapi.cluster.playground;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Begins pods in order, each after the one before serves; replaces them from the last to the first, one at a time. */
final class StatefulSetStrategy implements Strategy {

    @Override
    public void reconcile(SimulatedWorkload workload, Pods pods) {
        List<SimulatedPod> surplus = backwards(workload).stream()
                .filter(pod -> ordinal(pod) >= workload.wanted())
                .toList();
        surplus.stream().limit(1).forEach(pod -> pods.end(workload, pod));
        if (surplus.isEmpty() && !fill(workload, pods)) replace(workload, pods);
    }

    /** Begins the first missing pod if those before it serve; answers whether one is missing. */
    private static boolean fill(SimulatedWorkload workload, Pods pods) {
        for (int at = 0; at < workload.wanted(); at++) {
            String name = workload.spec().id().name() + "-" + at;
            List<SimulatedPod> there = workload.pods().stream()
                    .filter(pod -> pod.name().equals(name))
                    .toList();
            if (!there.isEmpty()) continue;
            if (serving(workload, at)) pods.begin(workload, name, "");
            return true;
        }
        return false;
    }

    private static boolean serving(SimulatedWorkload workload, int before) {
        return IntStream.range(0, before)
                .mapToObj(at -> workload.spec().id().name() + "-" + at)
                .allMatch(name -> workload.active().stream()
                        .anyMatch(pod -> pod.name().equals(name) && (pod.ready() || !workload.isCurrent(pod))));
    }

    /**
     * A pod of an old revision that never served is replaced at once: Kubernetes would wait for a person to delete it,
     * which is no lesson for a first minute.
     */
    private static void replace(SimulatedWorkload workload, Pods pods) {
        if (workload.pods().stream().anyMatch(SimulatedPod::terminating)) return;
        List<SimulatedPod> old = backwards(workload).stream()
                .filter(pod -> !workload.isCurrent(pod))
                .toList();
        boolean calm = workload.active().stream().allMatch(pod -> pod.ready() || !workload.isCurrent(pod));
        old.stream().filter(pod -> !pod.ready() || calm).findFirst().ifPresent(pod -> pods.end(workload, pod));
    }

    private static List<SimulatedPod> backwards(SimulatedWorkload workload) {
        return workload.active().stream()
                .sorted(Comparator.comparingInt(StatefulSetStrategy::ordinal).reversed())
                .toList();
    }

    private static int ordinal(SimulatedPod pod) {
        return Integer.parseInt(pod.name().substring(pod.name().lastIndexOf('-') + 1));
    }
}
