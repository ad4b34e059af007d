package dev.mosaic.kapi.cluster;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.Health;
import dev.mosaic.contract.workload.Rollout;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.problem.Refusal;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;

/** Waits for rollouts by what the cluster itself says, woken by its changes. */
@Component
public final class RolloutWatch {
    private final Workloads workloads;

    public RolloutWatch(Workloads workloads) {
        this.workloads = workloads;
    }

    /**
     * Blocks until the rollout of {@code sinceGeneration} or a later one is complete or paused, and answers it; {@code seen} is
     * told the state now and at each change. Fails with ROLLOUT_FAILED as soon as the first cause is certain,
     * ROLLOUT_TIMED_OUT after {@code limit}, WORKLOAD_GONE when the workload is deleted. An API server that is away
     * meanwhile only costs time. An interrupt ends it with a {@link CancellationException}, the flag set again.
     */
    public Rollout await(WorkloadId id, long sinceGeneration, Duration limit, BiConsumer<Rollout, Health> seen) {
        return await(id, sinceGeneration, RolloutGoal.rolled(), limit, seen);
    }

    /** Blocks until {@code goal} is reached; else as the other. */
    public Rollout await(
            WorkloadId id, long sinceGeneration, RolloutGoal goal, Duration limit, BiConsumer<Rollout, Health> seen) {
        BlockingQueue<WorkloadId> bell = new ArrayBlockingQueue<>(1);
        Disposable subscription = workloads.changes().filter(id::equals).subscribe(bell::offer);
        try {
            return new Wait(id, sinceGeneration, goal, limit, seen, bell).run();
        } finally {
            subscription.dispose();
        }
    }

    /** One call of {@link #await}. */
    private final class Wait {
        private final WorkloadId id;
        private final long since;
        private final RolloutGoal goal;
        private final Duration limit;
        private final BiConsumer<Rollout, Health> seen;
        private final BlockingQueue<WorkloadId> bell;
        private final RolloutCauses causes;
        private final long end;
        private @Nullable Health lastHealth;
        private @Nullable Rollout lastRollout;

        Wait(
                WorkloadId id,
                long since,
                RolloutGoal goal,
                Duration limit,
                BiConsumer<Rollout, Health> seen,
                BlockingQueue<WorkloadId> bell) {
            this.id = id;
            this.since = since;
            this.goal = goal;
            this.limit = limit;
            this.seen = seen;
            this.bell = bell;
            this.causes = new RolloutCauses(goal::blames);
            this.end = System.nanoTime() + limit.toNanos();
        }

        Rollout run() {
            while (true) {
                Optional<WorkloadDetail> detail = look();
                detail.ifPresent(this::tell);
                Optional<WorkloadDetail> end = detail.filter(now -> goal.reached(now, since));
                if (end.isPresent()) return end.get().rollout();
                detail.ifPresent(this::failWhenCertain);
                sleepUntilChanged();
            }
        }

        /** Empty while the cache was never filled, which says nothing about the workload. */
        private Optional<WorkloadDetail> look() {
            try {
                return Optional.of(workloads.find(id).orElseThrow(this::gone));
            } catch (Refusal refusal) {
                if (refusal.problem() == Problem.CLUSTER_UNREACHABLE) return Optional.empty();
                throw refusal;
            }
        }

        private void tell(WorkloadDetail detail) {
            Rollout rollout = detail.rollout();
            Health health = detail.workload().health();
            if (rollout.equals(lastRollout) && health.equals(lastHealth)) return;
            lastRollout = rollout;
            lastHealth = health;
            seen.accept(rollout, health);
        }

        private void failWhenCertain(WorkloadDetail detail) {
            Optional<Health> cause = causes.certain(detail, since);
            if (cause.isPresent()) throw failed(cause.get());
        }

        private void sleepUntilChanged() {
            try {
                if (bell.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS) == null) throw timedOut();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("the wait for " + id + " was interrupted");
            }
        }

        private Refusal failed(Health cause) {
            return Refusal.of(
                    Problem.ROLLOUT_FAILED,
                    Map.of("what", id.toString(), "reason", cause.reason(), "detail", cause.message()));
        }

        private Refusal timedOut() {
            return Refusal.of(
                    Problem.ROLLOUT_TIMED_OUT, Map.of("what", id.toString(), "time", limit.toSeconds() + " s"));
        }

        private Refusal gone() {
            return Refusal.of(Problem.WORKLOAD_GONE, Map.of("what", id.toString()));
        }
    }
}
