package dev.mosaic.frontend.fake;

import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.operation.Operation;
import dev.mosaic.contract.operation.OperationApi;
import dev.mosaic.contract.operation.OperationEvent;
import dev.mosaic.contract.operation.OperationId;
import dev.mosaic.contract.operation.OperationKind;
import dev.mosaic.contract.operation.OperationNews;
import dev.mosaic.contract.operation.StepName;
import dev.mosaic.contract.operation.StepState;
import dev.mosaic.contract.workload.WorkloadId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** Operations whose every event a test or a {@link Script} emits. */
public class FakeOperations implements OperationApi {
    private final Map<OperationId, Running> all = new LinkedHashMap<>();
    private final List<OperationId> cancelled = new ArrayList<>();
    private final Sinks.Many<OperationNews> news = Sinks.many().multicast().directBestEffort();

    public synchronized Flux<OperationEvent> start(
            OperationKind kind, WorkloadId workload, String subject, List<Command> commands, List<StepName> steps) {
        return open(kind, workload, subject, commands, steps).events();
    }

    public synchronized Running open(
            OperationKind kind, WorkloadId workload, String subject, List<Command> commands, List<StepName> steps) {
        OperationId id = new OperationId("op-%04d".formatted(all.size() + 1));
        Operation operation = new Operation(
                id,
                kind,
                workload,
                subject,
                "ann@example.org",
                Instant.now(),
                null,
                steps.stream().map(StepState::waiting).toList(),
                commands,
                null);
        Running running = new Running(operation, this::tell);
        all.put(id, running);
        tell(operation);
        running.emit(new OperationEvent.Started(operation, Instant.now()));
        return running;
    }

    public List<OperationId> cancelled() {
        return cancelled;
    }

    public synchronized Running get(OperationId id) {
        Running running = all.get(id);
        if (running == null) throw FakeWorkloads.missing("operation " + id);
        return running;
    }

    @Override
    public synchronized List<Operation> list() {
        return all.values().stream().map(Running::operation).toList().reversed();
    }

    @Override
    public Flux<OperationNews> watch() {
        return Flux.defer(() ->
                Flux.merge(news.asFlux(), Flux.fromIterable(list().reversed()).map(OperationNews.Changed::new)));
    }

    private void tell(Operation operation) {
        news.tryEmitNext(new OperationNews.Changed(operation));
    }

    @Override
    public Operation find(OperationId id) {
        return get(id).operation();
    }

    @Override
    public Flux<OperationEvent> events(OperationId id) {
        return Flux.defer(() -> get(id).events());
    }

    @Override
    public void cancel(OperationId id) {
        cancelled.add(id);
    }

    /** One operation and its replay. */
    public static final class Running {
        private final Sinks.Many<OperationEvent> events = Sinks.many().replay().all();
        private final Consumer<Operation> changed;
        private Operation operation;

        Running(Operation operation, Consumer<Operation> changed) {
            this.changed = changed;
            this.operation = operation;
        }

        public Operation operation() {
            return operation;
        }

        public Flux<OperationEvent> events() {
            return events.asFlux();
        }

        public void emit(OperationEvent event) {
            if (event instanceof OperationEvent.Finished end) {
                operation = new Operation(
                        operation.id(),
                        operation.kind(),
                        operation.workload(),
                        operation.subject(),
                        operation.user(),
                        operation.started(),
                        end.at(),
                        operation.steps(),
                        operation.commands(),
                        end.outcome());
                changed.accept(operation);
            }
            events.tryEmitNext(event);
            if (event instanceof OperationEvent.Finished) events.tryEmitComplete();
        }
    }
}
