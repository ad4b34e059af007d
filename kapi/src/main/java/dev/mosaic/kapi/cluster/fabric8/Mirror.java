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
    private final Table<SeenRevision> revisions = new Table<>();
    private final Table<SeenPod> pods = new Table<>();
    private final Table<SeenWarning> warnings = new Table<>();
    /** Rows as last joined; one is dropped when anything it is made of changes. */
    private final Map<WorkloadId, Workload> rows = new HashMap<>();

    private final ChangeFeed<WorkloadId> changes = new ChangeFeed<>();
    private final Set<String> awaited = ConcurrentHashMap.newKeySet();
    private volatile String lastFailure = "the first answer has not come yet";

    Mirror(Clock clock) {
        this.clock = clock;
        this.awaited.addAll(NEEDED);
        this.turns = new Turns(clock, this::touch);
    }

    @Override
    public synchronized Collection<Workload> all() {
        requireFilled();
        return workloads.all().stream().map(this::row).toList();
    }

    @Override
    public synchronized Optional<WorkloadDetail> find(WorkloadId id) {
        requireFilled();
        return workloads.byKey(SeenWorkload.key(id)).map(this::join);
    }

    @Override
    public Flux<WorkloadId> changes() {
        return changes.listen();
    }

    /** All of this kind was seen; once that is so for all kinds, reads are answered. */
    void filled(String kind) {
        if (awaited.remove(kind) && awaited.isEmpty()) ids().forEach(changes::tell);
    }

    void notFilled(String because) {
        lastFailure = because;
    }

    synchronized void put(Seen seen) {
        Optional<? extends Seen> before = switch (seen) {
            case SeenWorkload workload -> putAndForgive(workload);
            case SeenRevision revision -> revisions.put(revision);
            case SeenPod pod -> pods.put(pod);
            case SeenWarning warning -> isForgiven(warning) ? Optional.of(seen) : warnings.put(warning);
        };
        if (before.filter(seen::equals).isPresent()) return;
        before.filter(old -> !old.owner().equals(seen.owner())).ifPresent(this::touched);
        touched(seen);
    }

    /** Events outlive what they warn of by an hour: one success makes the warnings before it things of the past. */
    private Optional<SeenWorkload> putAndForgive(SeenWorkload workload) {
        if (isComplete(workload)) warnings.removeOwnedBy(workload.uid());
        return workloads.put(workload);
    }

    private boolean isForgiven(SeenWarning warning) {
        return workloads.byUid(warning.owner()).filter(Mirror::isComplete).isPresent();
    }

    private static boolean isComplete(SeenWorkload workload) {
        return workload.rollout().complete(workload.rollout().generation());
    }

    synchronized void remove(String key) {
        Stream.of(workloads, revisions, pods, warnings)
                .flatMap(table -> table.remove(key).stream())
                .forEach(this::touched);
    }

    private synchronized List<WorkloadId> ids() {
        return workloads.all().stream().map(SeenWorkload::id).toList();
    }

    private synchronized void touch(WorkloadId id) {
        rows.remove(id);
        changes.tell(id);
    }

    private void touched(Seen seen) {
        if (seen instanceof SeenWorkload workload) touch(workload.id());
        else workload(seen.owner()).ifPresent(workload -> touch(workload.id()));
    }

    /** The workload that has this uid, or owns the revision or pod that has it. */
    private Optional<SeenWorkload> workload(String uid) {
        return workloads
                .byUid(uid)
                .or(() -> revisions.byUid(uid).flatMap(revision -> workloads.byUid(revision.owner())))
                .or(() -> pods.byUid(uid).flatMap(pod -> workload(pod.owner())));
    }

    private Workload row(SeenWorkload workload) {
        return rows.computeIfAbsent(workload.id(), id -> join(workload).workload());
    }

    private WorkloadDetail join(SeenWorkload workload) {
        Instant now = clock.instant();
        List<SeenPod> own = pods(workload);
        turns.plan(workload.id(), own.stream().flatMap(pod -> pod.nextTurn(now).stream()));
        return new Join(workload, revisions.ownedBy(workload.uid()), own, warnings::ownedBy, now).detail();
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
