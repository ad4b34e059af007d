package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.Workload;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.ChangeFeed;
import dev.mosaic.kapi.cluster.Workloads;
import dev.mosaic.kapi.problem.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;

/** What the watches saw, joined by owner: workload ← revision ← pod, or workload ← pod. */
final class Mirror implements Workloads {
    /** The kinds without which nothing true can be told. */
    static final Set<String> NEEDED = Set.of("Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "Pod");

    private final Clock clock;
    private final Turns turns;
    private final Table<SeenWorkload> workloads = new Table<>();
    private final Map<WorkloadId, SeenWorkload> byId = new HashMap<>();
    private final Table<SeenRevision> revisions = new Table<>();
    private final Table<SeenPod> pods = new Table<>();
    private final Table<SeenWarning> warnings = new Table<>();
    private final Surroundings surroundings = new Surroundings();
    private final ChangeFeed<WorkloadId> changes = new ChangeFeed<>();
    private final Set<String> awaited = ConcurrentHashMap.newKeySet();
    private volatile String lastFailure = "the first answer has not come yet";

    Mirror(Clock clock) {
        this.clock = clock;
        this.awaited.addAll(NEEDED);
        this.turns = new Turns(clock, changes::tell);
    }

    @Override
    public synchronized Collection<Workload> all() {
        requireFilled();
        return workloads.all().stream()
                .map(workload -> join(workload).workload())
                .toList();
    }

    @Override
    public synchronized Optional<WorkloadDetail> find(WorkloadId id) {
        requireFilled();
        return Optional.ofNullable(byId.get(id)).map(this::join);
    }

    @Override
    public Flux<WorkloadId> changes() {
        return changes.listen();
    }

    /** All of this kind was seen; once that is so for all kinds, reads are answered. */
    void filled(String kind) {
        if (kind.equals(Surroundings.SCALERS)) scalersKnown(true);
        if (awaited.remove(kind) && awaited.isEmpty()) tellAll();
    }

    void notFilled(String because) {
        lastFailure = because;
    }

    /** Of this kind nothing can be known. */
    void forbidden(String kind) {
        if (kind.equals(Surroundings.SCALERS)) scalersKnown(false);
    }

    synchronized void put(Seen seen) {
        Optional<? extends Seen> before = switch (seen) {
            case SeenWorkload workload -> putAndForgive(workload);
            case SeenRevision revision -> revisions.put(revision);
            case SeenPod pod -> pods.put(pod);
            case SeenWarning warning -> isForgiven(warning) ? Optional.of(seen) : warnings.put(warning);
            case SeenDoor door -> surroundings.put(door);
            case SeenScaler scaler -> surroundings.put(scaler);
        };
        if (before.filter(seen::equals).isPresent()) return;
        before.ifPresent(this::touchedBefore);
        touched(seen);
    }

    synchronized void remove(UUID uid) {
        Stream.<Optional<? extends Seen>>of(
                        workloads.remove(uid),
                        revisions.remove(uid),
                        pods.remove(uid),
                        warnings.remove(uid),
                        surroundings.removeDoor(uid),
                        surroundings.removeScaler(uid))
                .flatMap(Optional::stream)
                .forEach(this::touchedLast);
    }

    /** Events outlive what they warn of by an hour: one success makes the warnings before it things of the past. */
    private Optional<SeenWorkload> putAndForgive(SeenWorkload workload) {
        if (isComplete(workload)) warnings.removeOwnedBy(workload.uid());
        SeenWorkload namesake = byId.put(workload.id(), workload);
        if (namesake != null && !namesake.uid().equals(workload.uid())) workloads.remove(namesake.uid());
        return workloads.put(workload);
    }

    private boolean isForgiven(SeenWarning warning) {
        return workloads.byUid(warning.owner()).filter(Mirror::isComplete).isPresent();
    }

    private static boolean isComplete(SeenWorkload workload) {
        return workload.rollout().complete(workload.rollout().generation());
    }

    private void touchedLast(Seen gone) {
        if (gone instanceof SeenWorkload workload) byId.remove(workload.id(), workload);
        touched(gone);
    }

    /** Whom it belonged to, or led to, until now. */
    private void touchedBefore(Seen before) {
        if (!(before instanceof SeenWorkload)) touched(before);
    }

    private void touched(Seen seen) {
        switch (seen) {
            case SeenWorkload workload -> changes.tell(workload.id());
            case SeenDoor door ->
                workloads.ownedBy(door.owner()).stream()
                        .filter(workload -> door.leadsTo(workload.stamps()))
                        .forEach(workload -> changes.tell(workload.id()));
            case SeenScaler scaler -> scaler.target().ifPresent(changes::tell);
            default -> workload(seen.owner()).ifPresent(workload -> changes.tell(workload.id()));
        }
    }

    private synchronized void scalersKnown(boolean known) {
        if (surroundings.scalersKnown(known)) tellAll();
    }

    private synchronized void tellAll() {
        byId.keySet().forEach(changes::tell);
    }

    /** The workload that has this uid, or owns the revision or pod that has it. */
    private Optional<SeenWorkload> workload(UUID uid) {
        return workloads
                .byUid(uid)
                .or(() -> revisions.byUid(uid).flatMap(revision -> workloads.byUid(revision.owner())))
                .or(() -> pods.byUid(uid).flatMap(pod -> workload(pod.owner())));
    }

    private WorkloadDetail join(SeenWorkload workload) {
        Instant now = clock.instant();
        List<SeenPod> own = pods(workload);
        turns.plan(workload.id(), own.stream().flatMap(pod -> pod.nextTurn(now).stream()));
        return new Join(
                        workload,
                        revisions.ownedBy(workload.uid()),
                        own,
                        warnings::ownedBy,
                        surroundings.entrances(workload),
                        surroundings.autoscaling(workload),
                        now)
                .detail();
    }

    private List<SeenPod> pods(SeenWorkload workload) {
        return Stream.concat(
                        pods.ownedBy(workload.uid()).stream(),
                        revisions.ownedBy(workload.uid()).stream()
                                .flatMap(revision -> pods.ownedBy(revision.uid()).stream()))
                .toList();
    }

    private void requireFilled() {
        if (!awaited.isEmpty()) throw Refusal.of(Problem.CLUSTER_UNREACHABLE, Map.of("detail", lastFailure));
    }
}
