package dev.mosaic.kapi.operation;

import dev.mosaic.contract.operation.Operation;
import dev.mosaic.contract.operation.OperationEvent;
import dev.mosaic.contract.operation.OperationId;
import dev.mosaic.contract.operation.OperationNews;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.cluster.Rights;
import dev.mosaic.kapi.problem.Refusal;
import dev.mosaic.kapi.web.Streams;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Operations as the streams browsers read; leaving one changes nothing. */
@Component
public class OperationStreams {
    private final Operations operations;
    private final Rights rights;
    private final Streams streams;
    private final Clock clock;

    OperationStreams(Operations operations, Rights rights, Streams streams, Clock clock) {
        this.operations = operations;
        this.rights = rights;
        this.streams = streams;
        this.clock = clock;
    }

    /** Starts the job for the caller and streams its events; fails as {@link Operations#start} does. */
    public Flux<OperationEvent> start(Function<Caller, Job> job) {
        return begun(streams.open(
                caller -> operations.events(
                        operations.start(job.apply(caller), caller).id()),
                this::quiet,
                caller -> {}));
    }

    Flux<OperationEvent> events(OperationId id) {
        return begun(streams.open(
                caller -> operations.events(visible(caller, id).id()), this::quiet, caller -> visible(caller, id)));
    }

    /** All operations the caller may see; a right that is withdrawn or granted meanwhile counts from the next change on. */
    Flux<OperationNews> news() {
        return streams.open(this::news, OperationNews.Quiet::new, caller -> {});
    }

    private Flux<OperationNews> news(Caller caller) {
        return streams.offLoop(operations.watch())
                .filter(operation -> rights.mayRead(caller, operation.workload()))
                .map(OperationNews.Changed::new);
    }

    /** Fails with NOT_FOUND for an operation on a workload the caller may not read. */
    Operation visible(Caller caller, OperationId id) {
        Operation operation = operations.find(id);
        if (rights.mayRead(caller, operation.workload())) return operation;
        throw Refusal.of(Problem.NOT_FOUND, Map.of("what", "operation " + id));
    }

    /** A stream begins with {@code Started}: a start that takes its time gives no sign of life before. */
    private static Flux<OperationEvent> begun(Flux<OperationEvent> events) {
        return events.skipWhile(OperationEvent.Quiet.class::isInstance);
    }

    private OperationEvent quiet() {
        return new OperationEvent.Quiet(clock.instant());
    }
}
