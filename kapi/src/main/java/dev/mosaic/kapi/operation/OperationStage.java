package dev.mosaic.kapi.operation;

import dev.mosaic.contract.operation.Ending;
import dev.mosaic.contract.operation.Operation;
import dev.mosaic.contract.operation.OperationId;
import dev.mosaic.contract.operation.Outcome;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.Rights;
import dev.mosaic.kapi.problem.Refusal;
import java.time.Clock;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The operations that run in this kapi, each on a virtual thread, at most one on a workload. */
@Component
class OperationStage implements SmartLifecycle {
    private final OperationBook book;
    private final Rights rights;
    private final Audit audit;
    private final Clock clock;
    private final OperationSettings settings;
    private final Map<OperationId, OperationRun> runs = new ConcurrentHashMap<>();
    private final Map<OperationId, Thread> threads = new ConcurrentHashMap<>();
    private final Turns turns = new Turns();
    private volatile boolean stopping;

    OperationStage(OperationBook book, Rights rights, Audit audit, Clock clock, OperationSettings settings) {
        this.book = book;
        this.rights = rights;
        this.audit = audit;
        this.clock = clock;
        this.settings = settings;
    }

    synchronized OperationRun start(Entry entry, Job job) {
        refuseWhenBusy(entry.operation().workload());
        refuseWhenFull();
        rights.require(entry.caller(), job.rights());
        book.save(entry);
        return perform(new OperationRun(entry, book, clock), job);
    }

    /** Records it and lets it wait for its turn; one that may not start is recorded as ended, untouched. */
    synchronized Operation startInTurn(Entry entry, Job job) {
        try {
            refuseWhenBusy(entry.operation().workload());
            rights.require(entry.caller(), job.rights());
            book.save(entry);
            return perform(new OperationRun(entry, book, clock), job).operation();
        } catch (Refusal refusal) {
            Outcome refused = new Outcome(Ending.UNTOUCHED, refusal.failure());
            Entry ended = entry.with(StepStates.finished(entry.operation(), refused, clock.instant()));
            book.save(ended);
            return ended.operation();
        }
    }

    /**
     * Goes on with an operation that an earlier kapi left; one that was started here meanwhile is left alone, and one that is found
     * while this kapi ends is for the next.
     */
    synchronized void resume(Entry entry, Job job) {
        if (stopping || runs.containsKey(entry.operation().id())) return;
        Entry mine = entry.takenOverBy(settings.pod());
        book.save(mine);
        OperationRun run = new OperationRun(mine, book, clock);
        run.resumed();
        perform(run, job);
    }

    Optional<OperationRun> find(OperationId id) {
        return Optional.ofNullable(runs.get(id));
    }

    /** What is known here of a recorded operation, which is newer while it runs. */
    Entry newest(Entry recorded) {
        return find(recorded.operation().id()).map(OperationRun::entry).orElse(recorded);
    }

    void cancel(OperationId id, String by) {
        OperationRun run = runs.get(id);
        Thread thread = threads.get(id);
        if (run == null || thread == null) return;
        run.cancelled(by);
        thread.interrupt();
    }

    private OperationRun perform(OperationRun run, Job job) {
        runs.put(run.id(), run);
        Performance performance = new Performance(run, job, rights, () -> stopping);
        Thread thread = Thread.ofVirtual().name("operation-" + run.id()).unstarted(() -> {
            turns.take(run.operation(), performance);
            ended(run.id());
            audit.tell(run.operation());
        });
        threads.put(run.id(), thread);
        thread.start();
        return run;
    }

    /**
     * A finished one is kept for its whole log until newer ones push it out; its record stays in the book. One that could
     * not even record its end is let go: whoever reads the book next takes it up.
     */
    private void ended(OperationId id) {
        threads.remove(id);
        runs.computeIfPresent(id, (key, run) -> run.operation().running() ? null : run);
        runs.keySet().stream()
                .filter(other -> !threads.containsKey(other))
                .sorted(Comparator.comparing(OperationId::value))
                .limit(Math.max(0, runs.size() - 20L))
                .forEach(runs::remove);
    }

    private void refuseWhenBusy(WorkloadId workload) {
        runs.values().stream()
                .map(OperationRun::operation)
                .filter(other -> other.running() && other.workload().equals(workload))
                .findFirst()
                .ifPresent(other -> {
                    throw Refusal.of(
                            Problem.BUSY,
                            Map.of(
                                    "what",
                                    workload.toString(),
                                    "operation",
                                    other.id().value()));
                });
    }

    /** Those that wait for their turn cost nothing. */
    private void refuseWhenFull() {
        if (threads.size() - turns.waiting() >= settings.most()) {
            throw Refusal.of(Problem.TOO_MANY_REQUESTS, Map.of("limit", String.valueOf(settings.most())));
        }
    }

    @Override
    public void start() {
        stopping = false;
    }

    @Override
    public void stop() {
        stopping = true;
        threads.values().forEach(Thread::interrupt);
    }

    @Override
    public boolean isRunning() {
        return !stopping;
    }
}
