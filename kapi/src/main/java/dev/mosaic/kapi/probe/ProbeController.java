package dev.mosaic.kapi.probe;

import dev.mosaic.contract.probe.PastRequest;
import dev.mosaic.contract.probe.ProbeApi;
import dev.mosaic.contract.probe.ProbeEvent;
import dev.mosaic.contract.probe.ProbePlan;
import dev.mosaic.contract.probe.ProbeRequest;
import dev.mosaic.contract.probe.ProbeTarget;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.web.CurrentCaller;
import java.util.List;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

/** Questions from inside the cluster over HTTP. */
@RestController
class ProbeController implements ProbeApi {
    private final ProbeTargets targets;
    private final ProbePlans plans;
    private final ProbeStreams streams;
    private final ProbeHistory history;
    private final CurrentCaller caller;

    ProbeController(
            ProbeTargets targets, ProbePlans plans, ProbeStreams streams, ProbeHistory history, CurrentCaller caller) {
        this.targets = targets;
        this.plans = plans;
        this.streams = streams;
        this.history = history;
        this.caller = caller;
    }

    @Override
    public List<ProbeTarget> targets(String namespace, WorkloadKind kind, String name) {
        return targets.of(caller.get(), new WorkloadId(namespace, kind, name));
    }

    @Override
    public ProbePlan plan(String namespace, WorkloadKind kind, String name, ProbeRequest request) {
        return plans.of(caller.get(), new WorkloadId(namespace, kind, name), request);
    }

    @Override
    public Flux<ProbeEvent> ask(String namespace, WorkloadKind kind, String name, ProbeRequest request) {
        return streams.ask(new WorkloadId(namespace, kind, name), request);
    }

    @Override
    public List<PastRequest> history(String namespace, WorkloadKind kind, String name) {
        return history.of(caller.get(), new WorkloadId(namespace, kind, name));
    }

    @Override
    public void forget(String namespace, WorkloadKind kind, String name, String id) {
        history.forget(caller.get(), new WorkloadId(namespace, kind, name), id);
    }
}
