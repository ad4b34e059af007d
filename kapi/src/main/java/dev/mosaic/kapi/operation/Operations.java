package dev.mosaic.kapi.operation;

import dev.mosaic.contract.operation.Operation;
import dev.mosaic.contract.operation.OperationEvent;
import dev.mosaic.contract.operation.OperationId;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.problem.Refusal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Starts, lists, watches and cancels operations. They belong to kapi: who started one may go. */
@Component
public class Operations {
    private final OperationBook book;
    private final OperationStage stage;
    private final NewEntry entries;

    Operations(OperationBook book, OperationStage stage, NewEntry entries) {
        this.book = book;
        this.stage = stage;
        this.entries = entries;
    }

    /**
     * Records the job and starts it. Fails with BUSY when another operation runs on the workload, with FORBIDDEN when the
     * caller lacks a right, with TOO_MANY_REQUESTS when the stage is full; then nothing is recorded.
     */
    public Operation start(Job job, Caller caller) {
        return stage.start(entries.of(job, caller), job).operation();
    }

    /**
     * Records all jobs under one name and starts them, a few at a time. One that cannot start ends at once, untouched,
     * with the reason; it keeps no other from starting.
     */
    public List<Operation> startTogether(List<Job> jobs, Caller caller) {
        OperationId together = entries.together();
        return jobs.stream()
                .map(job -> stage.startInTurn(entries.of(job, caller, together), job))
                .toList();
    }

    /** The operations that were started together under this name; empty when none of them is kept. */
    public List<Operation> together(OperationId name) {
        return all().stream()
                .filter(operation -> name.equals(operation.together()))
                .sorted(Comparator.comparing(operation -> operation.workload().toString()))
                .toList();
    }

    /** Newest first. */
    public List<Operation> all() {
        return book.all().stream().map(entry -> stage.newest(entry).operation()).toList();
    }

    /** Each kept one as it is now, the oldest first, then each again as it comes further; never an older state after a newer. */
    public Flux<Operation> watch() {
        Flux<Operation> kept = Flux.defer(() -> Flux.fromIterable(all().reversed()));
        return Flux.merge(book.changes(), kept).map(this::newest); // in this order, so that nothing falls between
    }

    private Operation newest(Operation seen) {
        return stage.find(seen.id()).map(OperationRun::operation).orElse(seen);
    }

    /** Fails with NOT_FOUND. */
    public Operation find(OperationId id) {
        return stage.find(id)
                .map(OperationRun::operation)
                .orElseGet(() -> recorded(id).operation());
    }

    /** Everything so far, then what follows, to {@code Finished}. Fails with NOT_FOUND. */
    public Flux<OperationEvent> events(OperationId id) {
        return stage.find(id).map(run -> run.tape().read()).orElseGet(() -> Flux.fromIterable(Replay.of(recorded(id))));
    }

    /** Asks a running operation to end at the next safe point; does nothing when it has ended. */
    public void cancel(OperationId id, Caller by) {
        stage.cancel(id, by.name());
    }

    private Entry recorded(OperationId id) {
        return book.find(id.value())
                .orElseThrow(() -> Refusal.of(Problem.NOT_FOUND, Map.of("what", "operation " + id)));
    }
}
