package dev.mosaic.contract.delivery;

import dev.mosaic.contract.workload.SelectionEvent;
import dev.mosaic.contract.workload.SelectionPlan;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import reactor.core.publisher.Flux;

/** Ships of several workloads in one press; their results are told where those of all acts together are. */
@HttpExchange("/api/v1/ships/together")
public interface ShipTogetherApi {

    /** What of these workloads is bound, to which repositories; changes nothing. */
    @PostExchange("/offer")
    ShipOffer offer(@RequestBody ShipQuestion question);

    /** The plan of each ship; one that cannot be planned says why and spoils no other. Asks each repository once. */
    @PostExchange("/plan")
    SelectionPlan plan(@RequestBody Ships ships);

    /** Starts an operation for each ship, a few at a time, and streams all their events until the last has ended. */
    @PostExchange(accept = MediaType.APPLICATION_NDJSON_VALUE)
    Flux<SelectionEvent> ship(@RequestBody Ships ships);
}
