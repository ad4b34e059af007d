package dev.mosaic.contract.delivery;

import dev.mosaic.contract.operation.GamePlan;
import dev.mosaic.contract.operation.OperationEvent;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import reactor.core.publisher.Flux;

/** Commit → image → registry → pods. */
@HttpExchange("/api/v1/ships")
public interface DeliveryApi {

    /** What would change, the same work by hand, and which builder would build; reads the repository, changes nothing. */
    @PostExchange("/plan")
    GamePlan plan(@RequestBody Ship ship);

    /** Starts the operation and streams its events; closing the stream does not end the operation. */
    @PostExchange(accept = MediaType.APPLICATION_NDJSON_VALUE)
    Flux<OperationEvent> ship(@RequestBody Ship ship);
}
