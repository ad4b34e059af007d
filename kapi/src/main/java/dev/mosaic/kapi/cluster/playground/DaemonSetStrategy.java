package dev.mosaic.kapi.cluster.playground;

import java.util.List;

/** One pod on every node; replaces one at a time. */
final class DaemonSetStrategy implements Strategy {
    private final Names names;

    DaemonSetStrategy(Names names) {
        this.names = names;
    }

    @Override
    public void reconcile(SimulatedWorkload workload, Pods pods) {
        String start = workload.spec().id().name() + "-";
        names.nodes().stream()
                .filter(node -> workload.pods().stream()
                        .noneMatch(pod -> pod.place().node().equals(node)))
                .forEach(node -> pods.begin(workload, start + names.suffix(), node));
        replace(workload, pods);
    }

    private static void replace(SimulatedWorkload workload, Pods pods) {
        if (workload.pods().stream().anyMatch(SimulatedPod::terminating)) return;
        List<SimulatedPod> old = workload.active().stream()
                .filter(pod -> !workload.isCurrent(pod))
                .toList();
        boolean calm = workload.active().stream().allMatch(SimulatedPod::ready);
        old.stream().filter(pod -> !pod.ready() || calm).findFirst().ifPresent(pod -> pods.end(workload, pod));
    }
}
