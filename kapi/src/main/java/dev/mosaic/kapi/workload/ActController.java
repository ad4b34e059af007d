package dev.mosaic.kapi.workload;

import dev.mosaic.contract.operation.GamePlan;
import dev.mosaic.contract.operation.OperationEvent;
import dev.mosaic.contract.workload.Act;
import dev.mosaic.contract.workload.ActApi;
import dev.mosaic.kapi.operation.OperationStreams;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

/** Acts on workloads over HTTP. */
@RestController
class ActController implements ActApi {
    private final ActPlans plans;
    private final ActJobs jobs;
    private final OperationStreams streams;

    ActController(ActPlans plans, ActJobs jobs, OperationStreams streams) {
        this.plans = plans;
        this.jobs = jobs;
        this.streams = streams;
    }

    @Override
    public GamePlan plan(Act act) {
        return plans.plan(act);
    }

    @Override
    public Flux<OperationEvent> perform(Act act) {
        return streams.start(() -> jobs.job(act));
    }
}
