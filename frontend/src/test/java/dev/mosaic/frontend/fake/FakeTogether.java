package dev.mosaic.frontend.fake;

import dev.mosaic.contract.operation.Operation;
import dev.mosaic.contract.operation.OperationId;
import dev.mosaic.contract.operation.OperationKind;
import dev.mosaic.contract.operation.StepName;
import dev.mosaic.contract.workload.Act;
import dev.mosaic.contract.workload.Selection;
import dev.mosaic.contract.workload.SelectionEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Flux;

/** Acts performed together: each becomes an operation that tests move on. */
final class FakeTogether {
    private final FakeOperations operations;
    private final Map<OperationId, List<FakeOperations.Running>> all = new LinkedHashMap<>();

    FakeTogether(FakeOperations operations) {
        this.operations = operations;
    }

    synchronized Flux<SelectionEvent> start(Selection selection) {
        return watch(add(selection.acts().stream().map(this::open).toList()));
    }

    synchronized Flux<SelectionEvent> start(List<FakeOperations.Running> opened) {
        return watch(add(opened));
    }

    private OperationId add(List<FakeOperations.Running> opened) {
        OperationId id = new OperationId("together-%04d".formatted(all.size() + 1));
        all.put(id, opened);
        return id;
    }

    synchronized Flux<SelectionEvent> watch(OperationId id) {
        if (!all.containsKey(id)) throw FakeWorkloads.missing("operations " + id);
        List<Operation> now =
                all.get(id).stream().map(FakeOperations.Running::operation).toList();
        return Flux.<SelectionEvent>just(new SelectionEvent.Accepted(id, now))
                .concatWith(
                        Flux.merge(all.get(id).stream().map(FakeTogether::moves).toList()));
    }

    private static Flux<SelectionEvent> moves(FakeOperations.Running running) {
        return running.events()
                .map(event -> new SelectionEvent.Moved(running.operation().id(), event));
    }

    private FakeOperations.Running open(Act act) {
        return operations.open(
                OperationKind.RESTART,
                act.workload(),
                act.getClass().getSimpleName(),
                List.of(),
                List.of(StepName.ROLL, StepName.AWAIT));
    }
}
