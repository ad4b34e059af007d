package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.contract.workload.WorkloadKind;

/** What the simulated controllers and the scheduler tell of the pods they make and take away. */
final class Clerk {
    private final Timeline timeline;

    Clerk(Timeline timeline) {
        this.timeline = timeline;
    }

    void begun(SimulatedWorkload workload, SimulatedPod pod) {
        tell(workload, "SuccessfulCreate", "Created pod: " + pod.name());
        Diary.Author scheduler = new Diary.Author("default-scheduler", "Pod", pod.name());
        String place = workload.spec().id().namespace() + "/" + pod.name() + " to "
                + pod.place().node();
        workload.diary().normal(scheduler, "Scheduled", "Successfully assigned " + place, timeline.now());
    }

    void ended(SimulatedWorkload workload, SimulatedPod pod) {
        tell(workload, "SuccessfulDelete", "Deleted pod: " + pod.name());
        pod.containers()
                .forEach(container -> new PodDiary(workload.diary(), pod, timeline)
                        .normal(
                                "Killing",
                                "Stopping container " + container.spec().name()));
    }

    /** As a deployment controller tells it, of each replica set it changes. */
    void scaled(SimulatedWorkload workload, int before, int after) {
        if (workload.kind() != WorkloadKind.DEPLOYMENT || before == after) return;
        String way = after > before ? "up" : "down";
        Diary.Author deployment = new Diary.Author(
                "deployment-controller", "Deployment", workload.spec().id().name());
        String set = revision(workload);
        String message = "Scaled %s replica set %s from %d to %d".formatted(way, set, before, after);
        workload.diary().normal(deployment, "ScalingReplicaSet", message, timeline.now());
    }

    private void tell(SimulatedWorkload workload, String reason, String message) {
        workload.diary().normal(author(workload), reason, message, timeline.now());
    }

    private static Diary.Author author(SimulatedWorkload workload) {
        return switch (workload.kind()) {
            case DEPLOYMENT -> new Diary.Author("replicaset-controller", "ReplicaSet", revision(workload));
            case STATEFULSET ->
                new Diary.Author(
                        "statefulset-controller",
                        "StatefulSet",
                        workload.spec().id().name());
            case DAEMONSET ->
                new Diary.Author(
                        "daemonset-controller",
                        "DaemonSet",
                        workload.spec().id().name());
        };
    }

    private static String revision(SimulatedWorkload workload) {
        return workload.spec().id().name() + "-" + Names.hash(workload.template());
    }
}
