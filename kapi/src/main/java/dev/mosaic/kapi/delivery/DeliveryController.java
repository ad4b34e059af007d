package dev.mosaic.kapi.delivery;

import dev.mosaic.contract.delivery.DeliveryApi;
import dev.mosaic.contract.delivery.Ship;
import dev.mosaic.contract.operation.GamePlan;
import dev.mosaic.contract.operation.OperationEvent;
import dev.mosaic.kapi.operation.OperationStreams;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

/** Ships over HTTP. */
@RestController
class DeliveryController implements DeliveryApi {
    private final ShipPlans plans;
    private final ShipJobs jobs;
    private final OperationStreams streams;

    DeliveryController(ShipPlans plans, ShipJobs jobs, OperationStreams streams) {
        this.plans = plans;
        this.jobs = jobs;
        this.streams = streams;
    }

    @Override
    public GamePlan plan(Ship ship) {
        return plans.plan(ship);
    }

    @Override
    public Flux<OperationEvent> ship(Ship ship) {
        return streams.start(caller -> jobs.job(ship));
    }
}
