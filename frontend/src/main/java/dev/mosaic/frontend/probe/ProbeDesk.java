package dev.mosaic.frontend.probe;

import dev.mosaic.contract.probe.PastRequest;
import dev.mosaic.contract.probe.ProbeApi;
import dev.mosaic.contract.probe.ProbeEvent;
import dev.mosaic.contract.probe.ProbePlan;
import dev.mosaic.contract.probe.ProbeRequest;
import dev.mosaic.contract.probe.ProbeTarget;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.workload.Scope;
import dev.mosaic.contract.workload.ScopeChoices;
import dev.mosaic.contract.workload.Workload;
import dev.mosaic.contract.workload.WorkloadApi;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadQuery;
import dev.mosaic.frontend.kapi.Failures;
import dev.mosaic.frontend.kapi.KapiRefusal;
import dev.mosaic.frontend.live.Wire;
import java.util.List;
import java.util.function.Consumer;
import reactor.core.publisher.Flux;

/** What the page asks of kapi about one workload. */
record ProbeDesk(ProbeApi probes, WorkloadApi workloads, Wire wire, WorkloadId id) {
    private static final int MOST_WORKLOADS = 500;

    void targets(Consumer<List<ProbeTarget>> answer, Consumer<Failure> refusal) {
        wire.ask(() -> probes.targets(id.namespace(), id.kind(), id.name()), answer, refusal);
    }

    void plan(ProbeRequest request, Consumer<ProbePlan> answer, Consumer<Failure> refusal) {
        wire.ask(() -> probes.plan(id.namespace(), id.kind(), id.name(), request), answer, refusal);
    }

    /** Ends with the answer or a failure; what is returned ends the question before. */
    Runnable ask(ProbeRequest request, Consumer<ProbeEvent> told, Consumer<Failure> refusal) {
        Flux<ProbeEvent> events = probes.ask(id.namespace(), id.kind(), id.name(), request)
                .concatWith(Flux.error(() -> new KapiRefusal(Failures.cut())))
                .takeUntil(event -> event instanceof ProbeEvent.Answered || event instanceof ProbeEvent.Failed);
        return wire.hear(events, told, refusal);
    }

    void history(Consumer<List<PastRequest>> answer, Consumer<Failure> refusal) {
        wire.ask(() -> probes.history(id.namespace(), id.kind(), id.name()), answer, refusal);
    }

    void forget(String request, Runnable done, Consumer<Failure> refusal) {
        wire.ask(
                () -> {
                    probes.forget(id.namespace(), id.kind(), id.name(), request);
                    return true;
                },
                forgotten -> done.run(),
                refusal);
    }

    void namespaces(Consumer<List<String>> answer) {
        wire.ask(workloads::choices, (ScopeChoices choices) -> answer.accept(choices.namespaces()), failure -> {});
    }

    /** Those of one namespace, whose labels a question may wear. */
    void workloads(String namespace, Consumer<List<WorkloadId>> answer) {
        WorkloadQuery query =
                new WorkloadQuery(Scope.of(List.of(namespace)), null, null, null, null, false, 0, MOST_WORKLOADS);
        wire.ask(() -> workloads.list(query).rows().stream().map(Workload::id).toList(), answer, failure -> {});
    }
}
