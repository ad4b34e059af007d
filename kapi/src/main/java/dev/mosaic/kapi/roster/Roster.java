package dev.mosaic.kapi.roster;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.Workload;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.ChangeFeed;
import dev.mosaic.kapi.cluster.Place;
import dev.mosaic.kapi.cluster.Workloads;
import dev.mosaic.kapi.problem.Refusal;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;

/** One row a workload, renewed when its workload changes and not when somebody asks. */
@Component
class Roster implements DisposableBean {
    private final Workloads workloads;
    private final Map<WorkloadId, Row> rows = new ConcurrentHashMap<>();
    private final ChangeFeed<WorkloadId> changes = new ChangeFeed<>();
    private final Disposable subscription;
    /** Starts higher with each start of kapi, so that no page of an earlier one counts as new. */
    private long version = Instant.now().toEpochMilli() * 1000;

    private volatile long moved = version;
    private volatile boolean filled;
    private volatile Set<Place> places = Set.of();

    Roster(Workloads workloads) {
        this.workloads = workloads;
        this.subscription = workloads.changes().subscribe(this::changed);
    }

    /** All rows, in no order. Fails with CLUSTER_UNREACHABLE until the cluster was seen once. */
    Collection<Row> rows() {
        if (!filled) fill();
        return rows.values();
    }

    Optional<Row> row(WorkloadId id) {
        return Optional.ofNullable(rows.get(id));
    }

    /** Ids whose row changed, came or went. */
    Flux<WorkloadId> changes() {
        return changes.listen();
    }

    /** The newest version any row has. */
    synchronized long version() {
        return version;
    }

    /** The version at which a row last came or went. */
    long moved() {
        return moved;
    }

    /** The kinds and namespaces that occur. */
    Set<Place> places() {
        return places;
    }

    private synchronized void fill() {
        if (filled) return;
        workloads.all().forEach(workload -> put(workload.id(), workload));
        survey();
        filled = true;
    }

    private synchronized void changed(WorkloadId id) {
        if (!filled) return;
        long before = moved;
        if (renew(id)) changes.tell(id);
        if (moved != before) survey();
    }

    private boolean renew(WorkloadId id) {
        try {
            return put(id, workloads.find(id).map(WorkloadDetail::workload).orElse(null));
        } catch (Refusal refusal) {
            if (refusal.problem() == Problem.CLUSTER_UNREACHABLE) return false;
            throw refusal;
        }
    }

    /** Answers whether anything is different now. */
    private boolean put(WorkloadId id, @Nullable Workload now) {
        @Nullable Row before = rows.get(id);
        Row next = now == null ? null : Row.of(now, version + 1);
        if (before == null && next == null) return false;
        if (before != null && next != null && before.workload().equals(next.workload())) return false;
        version++;
        if (before == null || next == null) moved = version;
        if (next == null) rows.remove(id);
        else rows.put(id, next);
        return true;
    }

    private void survey() {
        places = rows.keySet().stream().map(Place::of).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void destroy() {
        subscription.dispose();
    }
}
