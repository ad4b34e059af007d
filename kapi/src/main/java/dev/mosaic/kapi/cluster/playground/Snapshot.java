package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.contract.workload.Autoscaling;
import dev.mosaic.contract.workload.Entrance;
import dev.mosaic.contract.workload.Health;
import dev.mosaic.contract.workload.HealthWord;
import dev.mosaic.contract.workload.Owner;
import dev.mosaic.contract.workload.OwnerKind;
import dev.mosaic.contract.workload.Pod;
import dev.mosaic.contract.workload.PodContainer;
import dev.mosaic.contract.workload.Rollout;
import dev.mosaic.contract.workload.Workload;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.kapi.cluster.CommitAnnotations;
import dev.mosaic.kapi.cluster.HealthWords;
import dev.mosaic.kapi.cluster.SourceNotes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A simulated workload as the contract tells it. */
final class Snapshot {

    WorkloadDetail of(SimulatedWorkload workload, Instant now) {
        Rollout rollout = workload.rollout(now);
        List<Pod> pods =
                workload.pods().stream().map(pod -> pod(workload, pod, now)).toList();
        return new WorkloadDetail(
                row(workload, rollout, pods, now),
                rollout,
                pods,
                workload.history().revisions(pods.stream().filter(Pod::current).toList()));
    }

    private static Workload row(SimulatedWorkload workload, Rollout rollout, List<Pod> pods, Instant now) {
        return new Workload(
                workload.spec().id(),
                HealthWords.workload(rollout, pods, complaint(workload, now)),
                rollout.desired(),
                rollout.ready(),
                pods.stream().filter(Pod::current).mapToInt(Pod::restarts).sum(),
                workload.template().containers(),
                CommitAnnotations.running(
                        workload.annotations(), workload.template().containers()),
                List.of(),
                entrances(workload.spec()),
                owner(workload.spec()),
                SampleScalers.of(workload.spec().id()),
                Map.copyOf(workload.spec().labels()),
                SourceNotes.of(workload.annotations()),
                workload.created());
    }

    private static List<Entrance> entrances(Spec spec) {
        return SampleRoutes.all().stream()
                .filter(route -> route.namespace().equals(spec.id().namespace()))
                .filter(route ->
                        spec.labels().entrySet().containsAll(route.selector().entrySet()))
                .map(Snapshot::entrance)
                .toList();
    }

    private static Entrance entrance(Route route) {
        List<Entrance.Port> ports = route.ports().stream()
                .map(port -> new Entrance.Port(port.port(), port.name(), port.protocol(), port.target()))
                .toList();
        return new Entrance(route.name(), route.name() + "." + route.namespace(), ports);
    }

    private static Owner owner(Spec spec) {
        Autoscaling scaling = SampleScalers.of(spec.id());
        if (spec.owner().kind() != OwnerKind.NONE || scaling.state() != Autoscaling.State.SCALED) return spec.owner();
        return new Owner(OwnerKind.AUTOSCALER, spec.id().namespace(), scaling.name());
    }

    private static Pod pod(SimulatedWorkload workload, SimulatedPod pod, Instant now) {
        List<PodContainer> containers = pod.containers().stream()
                .map(container -> container(container, now))
                .toList();
        return new Pod(
                pod.name(),
                HealthWords.pod(Signs.of(pod), now),
                pod.ready(),
                workload.isCurrent(pod),
                containers.stream().mapToInt(PodContainer::restarts).sum(),
                pod.place().node(),
                pod.place().ip(),
                containers,
                pod.created());
    }

    private static PodContainer container(SimulatedContainer container, Instant now) {
        Health health = HealthWords.container(Signs.of(container), now);
        return new PodContainer(
                container.spec().name(),
                container.spec().image(),
                container.imageId(),
                container.ready(),
                container.restarts(),
                health);
    }

    private static Optional<Health> complaint(SimulatedWorkload workload, Instant now) {
        String name = workload.spec().id().name();
        return Optional.of(new Health(
                        HealthWord.FAILING,
                        "ProgressDeadlineExceeded",
                        "Deployment \"" + name + "\" has timed out progressing."))
                .filter(deadline -> workload.overdue(now));
    }
}
