package dev.mosaic.kapi.workload;

import dev.mosaic.contract.operation.Operation;
import dev.mosaic.contract.operation.OperationId;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.Selection;
import dev.mosaic.contract.workload.SelectionEvent;
import dev.mosaic.contract.workload.SelectionEvent.Accepted;
import dev.mosaic.contract.workload.SelectionEvent.Moved;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.cluster.Sight;
import dev.mosaic.kapi.operation.Job;
import dev.mosaic.kapi.operation.Operations;
import dev.mosaic.kapi.problem.Refusal;
import dev.mosaic.kapi.web.Streams;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Acts performed together as one stream; leaving it changes nothing. */
@Component
class TogetherStreams {
    private final Operations operations;
    private final Sight sight;
    private final ActJobs jobs;
    private final Streams streams;
    private final Clock clock;

    TogetherStreams(Operations operations, Sight sight, ActJobs jobs, Streams streams, Clock clock) {
        this.operations = operations;
        this.sight = sight;
        this.jobs = jobs;
        this.streams = streams;
        this.clock = clock;
    }

    /** Fails with NOT_FOUND when the caller does not see one of the workloads; then nothing was started. */
    Flux<SelectionEvent> start(Selection selection) {
        return streams.open(
                caller -> events(operations.startTogether(jobs(selection, caller), caller)), this::quiet, c -> {});
    }

    /** Fails with NOT_FOUND when the caller sees none of them. */
    Flux<SelectionEvent> watch(OperationId together) {
        return streams.open(caller -> events(seen(caller, together)), this::quiet, caller -> seen(caller, together));
    }

    private List<Job> jobs(Selection selection, Caller caller) {
        return selection.acts().stream()
                .map(act -> jobs.job(act, sight.find(caller, act.workload())))
                .toList();
    }

    private List<Operation> seen(Caller caller, OperationId together) {
        List<Operation> seen = operations.together(together).stream()
                .filter(operation -> sight.mayRead(caller, operation.workload()))
                .toList();
        if (!seen.isEmpty()) return seen;
        throw Refusal.of(Problem.NOT_FOUND, Map.of("what", "operations " + together));
    }

    private Flux<SelectionEvent> events(List<Operation> all) {
        OperationId together = java.util.Objects.requireNonNull(all.getFirst().together());
        List<Flux<SelectionEvent>> each = all.stream().map(this::events).toList();
        return Flux.<SelectionEvent>just(new Accepted(together, all)).concatWith(Flux.merge(each));
    }

    private Flux<SelectionEvent> events(Operation operation) {
        return operations.events(operation.id()).map(event -> new Moved(operation.id(), event));
    }

    private SelectionEvent quiet() {
        return new SelectionEvent.Quiet(clock.instant());
    }
}
