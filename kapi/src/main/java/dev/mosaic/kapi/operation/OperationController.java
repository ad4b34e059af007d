package dev.mosaic.kapi.operation;

import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.operation.Operation;
import dev.mosaic.contract.operation.OperationApi;
import dev.mosaic.contract.operation.OperationEvent;
import dev.mosaic.contract.operation.OperationId;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.cluster.Rights;
import dev.mosaic.kapi.problem.Refusal;
import dev.mosaic.kapi.web.CurrentCaller;
import dev.mosaic.kapi.web.Streams;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

/** Operations over HTTP. */
@RestController
class OperationController implements OperationApi {
    private final Operations operations;
    private final Rights rights;
    private final CurrentCaller caller;
    private final Streams streams;
    private final Clock clock;

    OperationController(Operations operations, Rights rights, CurrentCaller caller, Streams streams, Clock clock) {
        this.operations = operations;
        this.rights = rights;
        this.caller = caller;
        this.streams = streams;
        this.clock = clock;
    }

    @Override
    public List<Operation> list() {
        return operations.all().stream()
                .filter(operation -> rights.mayRead(caller.get(), operation.workload()))
                .toList();
    }

    @Override
    public Operation find(OperationId id) {
        return visible(id);
    }

    @Override
    public Flux<OperationEvent> events(OperationId id) {
        return streams.open(
                () -> operations.events(visible(id).id()),
                () -> new OperationEvent.Quiet(clock.instant()),
                () -> visible(id));
    }

    @Override
    public void cancel(OperationId id) {
        rights.require(caller.get(), List.of(Right.on(visible(id).workload(), "patch")));
        operations.cancel(id, caller.get());
    }

    private Operation visible(OperationId id) {
        Operation operation = operations.find(id);
        if (rights.mayRead(caller.get(), operation.workload())) return operation;
        throw Refusal.of(Problem.NOT_FOUND, Map.of("what", "operation " + id));
    }
}
