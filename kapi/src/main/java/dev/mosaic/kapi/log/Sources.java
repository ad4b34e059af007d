package dev.mosaic.kapi.log;

import dev.mosaic.contract.workload.Pod;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.PodLogs;
import dev.mosaic.kapi.cluster.Workloads;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.Disposables;

/** The pods of a workload as they come, change and go, for threads that wait for that. */
final class Sources implements AutoCloseable {
    private final PodLogs logs;
    private final Workloads workloads;
    private final WorkloadId id;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private List<Pod> pods = List.of();
    private Disposable listening = Disposables.disposed();

    Sources(PodLogs logs, Workloads workloads, WorkloadId id) {
        this.logs = logs;
        this.workloads = workloads;
        this.id = id;
    }

    void begin() {
        listening = workloads.changes().filter(id::equals).subscribe(changed -> look());
        look();
    }

    PodLogs logs() {
        return logs;
    }

    String namespace() {
        return id.namespace();
    }

    List<Pod> pods() {
        lock.lock();
        try {
            return pods;
        } finally {
            lock.unlock();
        }
    }

    /** As last seen; null when it is gone. */
    @Nullable
    Pod pod(String name) {
        return pods().stream()
                .filter(pod -> pod.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Waits until the pod is otherwise than {@code known}, or the time is over. */
    void awaitChange(String name, @Nullable Pod known, Duration most) throws InterruptedException {
        await(() -> !java.util.Objects.equals(pod(name), known), most);
    }

    /** Waits for it; asks whenever a pod came, changed or went. */
    void await(BooleanSupplier enough) throws InterruptedException {
        await(enough, Duration.ofDays(1));
    }

    private void await(BooleanSupplier enough, Duration most) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = most.toNanos();
            while (!enough.getAsBoolean() && left > 0) left = moved.awaitNanos(left);
        } finally {
            lock.unlock();
        }
    }

    private void look() {
        lock.lock();
        try {
            pods = workloads.find(id).map(detail -> detail.pods()).orElse(List.of());
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        listening.dispose();
    }
}
