package dev.mosaic.kapi.operation;

import dev.mosaic.contract.operation.Operation;
import dev.mosaic.contract.operation.OperationId;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.SelectionEvent;
import dev.mosaic.contract.workload.SelectionEvent.Accepted;
import dev.mosaic.contract.workload.SelectionEvent.Moved;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.cluster.Rights;
import dev.mosaic.kapi.problem.Refusal;
import dev.mosaic.kapi.web.Streams;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Operations that are started together as one stream; leaving it changes nothing. */
@Component
public class TogetherStreams {
    private final Operations operations;
    private final Rights rights;
    private final Streams streams;
    private final Clock clock;

    TogetherStreams(Operations operations, Rights rights, Streams streams, Clock clock) {
        this.operations = operations;
        this.rights = rights;
        this.streams = streams;
        this.clock = clock;
    }

    /** Starts the jobs for the caller; fails as making them does, and then nothing was started. */
    public Flux<SelectionEvent> start(Function<Caller, List<Job>> jobs) {
        return streams.open(
                caller -> events(operations.startTogether(jobs.apply(caller), caller)), this::quiet, caller -> {});
    }

    /** Fails with NOT_FOUND when the caller sees none of them. */
    public Flux<SelectionEvent> watch(OperationId together) {
        return streams.open(caller -> events(seen(caller, together)), this::quiet, caller -> seen(caller, together));
    }

    private List<Operation> seen(Caller caller, OperationId together) {
        List<Operation> seen = operations.together(together).stream()
                .filter(operation -> rights.mayRead(caller, operation.workload()))
                .toList();
        if (!seen.isEmpty()) return seen;
        throw Refusal.of(Problem.NOT_FOUND, Map.of("what", "operations " + together));
    }

    private Flux<SelectionEvent> events(List<Operation> all) {
        OperationId together = Objects.requireNonNull(all.getFirst().together());
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
