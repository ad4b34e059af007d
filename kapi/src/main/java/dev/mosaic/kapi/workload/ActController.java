package dev.mosaic.kapi.workload;

import dev.mosaic.contract.operation.GamePlan;
import dev.mosaic.contract.operation.OperationEvent;
import dev.mosaic.contract.operation.OperationId;
import dev.mosaic.contract.workload.Act;
import dev.mosaic.contract.workload.ActApi;
import dev.mosaic.contract.workload.Selection;
import dev.mosaic.contract.workload.SelectionEvent;
import dev.mosaic.contract.workload.SelectionPlan;
import dev.mosaic.contract.workload.Wish;
import dev.mosaic.kapi.operation.TogetherStreams;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

/** Acts on workloads over HTTP. */
@RestController
class ActController implements ActApi {
    private final ActPlans plans;
    private final ActStreams streams;
    private final TogetherStreams together;

    ActController(ActPlans plans, ActStreams streams, TogetherStreams together) {
        this.plans = plans;
        this.streams = streams;
        this.together = together;
    }

    @Override
    public GamePlan plan(Act act) {
        return plans.plan(act);
    }

    @Override
    public Flux<OperationEvent> perform(Act act) {
        return streams.start(act);
    }

    @Override
    public SelectionPlan planAll(Selection selection) {
        return plans.plan(selection);
    }

    @Override
    public SelectionPlan planEach(Wish wish) {
        return plans.plan(wish);
    }

    @Override
    public Flux<SelectionEvent> performAll(Selection selection) {
        return streams.start(selection);
    }

    @Override
    public Flux<SelectionEvent> watchAll(OperationId id) {
        return together.watch(id);
    }
}
