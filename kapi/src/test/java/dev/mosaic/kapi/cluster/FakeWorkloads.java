package dev.mosaic.kapi.cluster;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.Workload;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.problem.Refusal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Flux;

/** Workloads a test sets by hand. */
public final class FakeWorkloads implements Workloads {
    private final Map<WorkloadId, WorkloadDetail> details = new ConcurrentHashMap<>();
    private final ChangeFeed<WorkloadId> changes = new ChangeFeed<>();
    private final AtomicInteger gathered = new AtomicInteger();
    private volatile boolean filled = true;

    public void put(WorkloadDetail detail) {
        WorkloadId id = detail.workload().id();
        details.put(id, detail);
        changes.tell(id);
    }

    public void remove(WorkloadId id) {
        details.remove(id);
        changes.tell(id);
    }

    /** As before the first sync. */
    public void neverFilled() {
        filled = false;
    }

    public void filled() {
        filled = true;
        details.keySet().forEach(changes::tell);
    }

    /** How often all were asked for. */
    public int gathered() {
        return gathered.get();
    }

    @Override
    public Collection<Workload> all() {
        requireFilled();
        gathered.incrementAndGet();
        return details.values().stream().map(WorkloadDetail::workload).toList();
    }

    @Override
    public Optional<WorkloadDetail> find(WorkloadId id) {
        requireFilled();
        return Optional.ofNullable(details.get(id));
    }

    @Override
    public Flux<WorkloadId> changes() {
        return changes.listen();
    }

    private void requireFilled() {
        if (!filled) throw Refusal.of(Problem.CLUSTER_UNREACHABLE, Map.of("detail", "never filled"));
    }
}
