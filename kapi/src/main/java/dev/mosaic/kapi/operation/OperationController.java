package dev.mosaic.kapi.operation;

import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.operation.Operation;
import dev.mosaic.contract.operation.OperationApi;
import dev.mosaic.contract.operation.OperationEvent;
import dev.mosaic.contract.operation.OperationId;
import dev.mosaic.contract.operation.OperationNews;
import dev.mosaic.kapi.cluster.Rights;
import dev.mosaic.kapi.web.CurrentCaller;
import java.util.List;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

/** Operations over HTTP. */
@RestController
class OperationController implements OperationApi {
    private final Operations operations;
    private final OperationStreams streams;
    private final Rights rights;
    private final CurrentCaller caller;

    OperationController(Operations operations, OperationStreams streams, Rights rights, CurrentCaller caller) {
        this.operations = operations;
        this.streams = streams;
        this.rights = rights;
        this.caller = caller;
    }

    @Override
    public List<Operation> list() {
        return operations.all().stream()
                .filter(operation -> rights.mayRead(caller.get(), operation.workload()))
                .toList();
    }

    @Override
    public Flux<OperationNews> watch() {
        return streams.news();
    }

    @Override
    public Operation find(OperationId id) {
        return streams.visible(caller.get(), id);
    }

    @Override
    public Flux<OperationEvent> events(OperationId id) {
        return streams.events(id);
    }

    @Override
    public void cancel(OperationId id) {
        rights.require(
                caller.get(), List.of(Right.on(streams.visible(caller.get(), id).workload(), "patch")));
        operations.cancel(id, caller.get());
    }
}
