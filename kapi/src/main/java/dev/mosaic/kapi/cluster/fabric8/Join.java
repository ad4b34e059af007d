package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.workload.Autoscaling;
import dev.mosaic.contract.workload.Entrance;
import dev.mosaic.contract.workload.Health;
import dev.mosaic.contract.workload.Owner;
import dev.mosaic.contract.workload.OwnerKind;
import dev.mosaic.contract.workload.Pod;
import dev.mosaic.contract.workload.Revision;
import dev.mosaic.contract.workload.Workload;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.kapi.cluster.HealthWords;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Makes of a workload and what it owns the detail that the contract tells. */
record Join(
        SeenWorkload workload,
        Collection<SeenRevision> revisions,
        List<SeenPod> pods,
        Function<UUID, Collection<SeenWarning>> warnings,
        List<Entrance> entrances,
        Autoscaling autoscaling,
        Instant now) {
    WorkloadDetail detail() {
        List<Pod> shown = pods.stream()
                .map(pod -> pod.pod(isCurrent(pod), warnings.apply(pod.uid()), now))
                .sorted(Comparator.comparing(Pod::created).reversed().thenComparing(Pod::name))
                .toList();
        return new WorkloadDetail(row(shown), workload.rollout(), shown, told(shown));
    }

    private Workload row(List<Pod> shown) {
        return new Workload(
                workload.id(),
                HealthWords.workload(workload.rollout(), shown, complaint()),
                workload.rollout().desired(),
                workload.rollout().ready(),
                shown.stream().mapToInt(Pod::restarts).sum(),
                workload.containers(),
                workload.commits(),
                List.of(),
                entrances,
                owner(),
                autoscaling,
                workload.labels(),
                workload.stated(),
                workload.created());
    }

    /** An autoscaler writes one field only: whoever writes the whole object comes first. */
    private Owner owner() {
        if (workload.ownedBy().kind() != OwnerKind.NONE || autoscaling.state() != Autoscaling.State.SCALED) {
            return workload.ownedBy();
        }
        return new Owner(OwnerKind.AUTOSCALER, workload.id().namespace(), autoscaling.name());
    }

    private List<Revision> told(List<Pod> shown) {
        return revisions.stream()
                .map(revision -> told(revision, shown))
                .sorted(Comparator.comparing(Revision::number).reversed())
                .toList();
    }

    /** The current revision may be annotated later than it came to be: what the workload itself tells holds for it. */
    private Revision told(SeenRevision revision, List<Pod> shown) {
        boolean current = isCurrent(revision);
        Revision told = revision.revision(
                current, shown.stream().filter(pod -> current && pod.current()).toList());
        return current ? told.with(workload.commits()) : told;
    }

    /** Why the newest revision gets no pods; what hinders an older one is no longer of interest. */
    private Optional<Health> complaint() {
        return current()
                .flatMap(SeenRevision::complaint)
                .or(workload::complaint)
                .or(this::warning);
    }

    /** Stateful and daemon sets have no conditions: that they may not create pods is told by events alone. */
    private Optional<Health> warning() {
        return warnings.apply(workload.uid()).stream()
                .filter(SeenWarning::isRefusedPod)
                .map(SeenWarning::complaint)
                .findFirst();
    }

    private Optional<SeenRevision> current() {
        return revisions.stream().filter(this::isCurrent).findFirst();
    }

    private boolean isCurrent(SeenRevision revision) {
        return switch (workload.id().kind()) {
            case DEPLOYMENT -> workload.current().equals(Long.toString(revision.number()));
            case STATEFULSET -> workload.current().equals(revision.name());
            case DAEMONSET -> revisions.stream().allMatch(other -> other.number() <= revision.number());
        };
    }

    private boolean isCurrent(SeenPod pod) {
        return switch (workload.id().kind()) {
            case DEPLOYMENT ->
                current().filter(revision -> revision.uid().equals(pod.owner())).isPresent();
            case STATEFULSET -> workload.current().equals(pod.hash());
            case DAEMONSET -> workload.current().equals(pod.generation());
        };
    }
}
