package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.contract.workload.Health;
import dev.mosaic.contract.workload.Pod;
import dev.mosaic.contract.workload.PodContainer;
import dev.mosaic.contract.workload.Rollout;
import dev.mosaic.contract.workload.Workload;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.kapi.cluster.CommitAnnotations;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A simulated workload as the contract tells it. */
final class Snapshot {

    WorkloadDetail of(SimulatedWorkload workload, Instant now) {
        Rollout rollout = workload.rollout(now);
        List<Pod> pods = workload.pods().stream().map(pod -> pod(workload, pod)).toList();
        return new WorkloadDetail(
                row(workload, rollout, pods), rollout, pods, workload.history().revisions());
    }

    private static Workload row(SimulatedWorkload workload, Rollout rollout, List<Pod> pods) {
        return new Workload(
                workload.spec().id(),
                HealthWords.of(rollout, pods),
                rollout.desired(),
                rollout.ready(),
                pods.stream().filter(Pod::current).mapToInt(Pod::restarts).sum(),
                workload.template().containers(),
                CommitAnnotations.running(
                        workload.annotations(), workload.template().containers()),
                workload.spec().owner(),
                Map.copyOf(workload.spec().labels()),
                workload.created());
    }

    private static Pod pod(SimulatedWorkload workload, SimulatedPod pod) {
        List<PodContainer> containers =
                pod.containers().stream().map(Snapshot::container).toList();
        return new Pod(
                pod.name(),
                HealthWords.of(pod, containers),
                pod.ready(),
                workload.isCurrent(pod),
                containers.stream().mapToInt(PodContainer::restarts).sum(),
                pod.place().node(),
                pod.place().ip(),
                containers,
                pod.created());
    }

    private static PodContainer container(SimulatedContainer container) {
        Health health = HealthWords.of(container);
        return new PodContainer(
                container.spec().name(),
                container.spec().image(),
                container.imageId(),
                container.ready(),
                container.restarts(),
                health);
    }
}
