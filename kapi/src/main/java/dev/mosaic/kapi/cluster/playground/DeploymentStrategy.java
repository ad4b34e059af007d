package dev.mosaic.kapi.cluster.playground;

import java.util.Comparator;
import java.util.List;

/** Rolls as a Deployment does by default: a quarter more (rounded up), never a quarter less (rounded down). */
final class DeploymentStrategy implements Strategy {
    private final Names names;

    DeploymentStrategy(Names names) {
        this.names = names;
    }

    @Override
    public void reconcile(SimulatedWorkload workload, Pods pods) {
        if (workload.paused()) {
            hold(workload, pods);
            return;
        }
        shrink(workload, pods);
        grow(workload, pods);
        replace(workload, pods);
    }

    /** Only the number of pods is kept: missing ones are made of the newest revision, spare ones end, the worst first. */
    private void hold(SimulatedWorkload workload, Pods pods) {
        List<SimulatedPod> active = workload.active();
        String start = workload.spec().id().name() + "-"
                + Names.hash(workload.history().newest().template()) + "-";
        for (int i = active.size(); i < workload.wanted(); i++) pods.begin(workload, start + names.suffix(), "");
        worstFirst(active)
                .subList(0, Math.max(0, active.size() - workload.wanted()))
                .forEach(pod -> pods.end(workload, pod));
    }

    private void grow(SimulatedWorkload workload, Pods pods) {
        int wanted = workload.wanted();
        int room = wanted + surge(wanted) - workload.active().size();
        int missing = wanted - current(workload).size();
        String start = workload.spec().id().name() + "-" + Names.hash(workload.template()) + "-";
        for (int i = 0; i < Math.min(room, missing); i++) pods.begin(workload, start + names.suffix(), "");
    }

    private void shrink(SimulatedWorkload workload, Pods pods) {
        List<SimulatedPod> current = current(workload);
        worstFirst(current)
                .subList(0, Math.max(0, current.size() - workload.wanted()))
                .forEach(pod -> pods.end(workload, pod));
    }

    /** Old pods that do not serve go first, then as many that do as the new ones make up for. */
    private void replace(SimulatedWorkload workload, Pods pods) {
        int atLeast = workload.wanted() - unavailable(workload.wanted());
        List<SimulatedPod> current = current(workload);
        long notYet = current.stream().filter(pod -> !pod.ready()).count();
        List<SimulatedPod> idle =
                old(workload).stream().filter(pod -> !pod.ready()).toList();
        long spareIdle = workload.active().size() - atLeast - notYet;
        idle.stream().limit(Math.max(0, spareIdle)).forEach(pod -> pods.end(workload, pod));
        long spare = workload.active().stream().filter(SimulatedPod::ready).count() - atLeast;
        old(workload).stream()
                .filter(SimulatedPod::ready)
                .limit(Math.max(0, spare))
                .forEach(pod -> pods.end(workload, pod));
    }

    static int surge(int wanted) {
        return Math.ceilDiv(wanted, 4);
    }

    static int unavailable(int wanted) {
        return wanted / 4;
    }

    private static List<SimulatedPod> worstFirst(List<SimulatedPod> pods) {
        return pods.stream().sorted(Comparator.comparing(SimulatedPod::ready)).toList();
    }

    private static List<SimulatedPod> current(SimulatedWorkload workload) {
        return workload.active().stream().filter(workload::isCurrent).toList();
    }

    private static List<SimulatedPod> old(SimulatedWorkload workload) {
        return workload.active().stream()
                .filter(pod -> !workload.isCurrent(pod))
                .toList();
    }
}
