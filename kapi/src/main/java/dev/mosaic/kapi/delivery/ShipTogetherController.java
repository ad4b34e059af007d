package dev.mosaic.kapi.delivery;

import dev.mosaic.contract.delivery.ShipOffer;
import dev.mosaic.contract.delivery.ShipQuestion;
import dev.mosaic.contract.delivery.ShipTogetherApi;
import dev.mosaic.contract.delivery.Ships;
import dev.mosaic.contract.workload.SelectionEvent;
import dev.mosaic.contract.workload.SelectionPlan;
import dev.mosaic.kapi.cluster.Sight;
import dev.mosaic.kapi.operation.TogetherStreams;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

/** Ships of several workloads over HTTP. */
@RestController
class ShipTogetherController implements ShipTogetherApi {
    private final ShipOffers offers;
    private final ShipPlans plans;
    private final ShipJobs jobs;
    private final Sight sight;
    private final TogetherStreams streams;

    ShipTogetherController(ShipOffers offers, ShipPlans plans, ShipJobs jobs, Sight sight, TogetherStreams streams) {
        this.offers = offers;
        this.plans = plans;
        this.jobs = jobs;
        this.sight = sight;
        this.streams = streams;
    }

    @Override
    public ShipOffer offer(ShipQuestion question) {
        return offers.offer(question);
    }

    @Override
    public SelectionPlan plan(Ships ships) {
        return plans.plan(ships);
    }

    @Override
    public Flux<SelectionEvent> ship(Ships ships) {
        return streams.start(caller -> jobs.jobs(ships, id -> sight.find(caller, id)));
    }
}
