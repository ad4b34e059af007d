package dev.mosaic.contract.workload;

import dev.mosaic.contract.operation.GamePlan;
import dev.mosaic.contract.operation.OperationEvent;
import dev.mosaic.contract.operation.OperationId;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import reactor.core.publisher.Flux;

/** Restart, set image, scale, return, pause, resume, delete pod: each planned first, then performed as an operation. */
@HttpExchange("/api/v1/acts")
public interface ActApi {

    /** What would change and the commands that do the same; changes nothing. */
    @PostExchange("/plan")
    GamePlan plan(@RequestBody Act act);

    /** Starts the operation and streams its events; closing the stream does not end the operation. */
    @PostExchange(accept = MediaType.APPLICATION_NDJSON_VALUE)
    Flux<OperationEvent> perform(@RequestBody Act act);

    /** The plan of each act; one that cannot be planned says why and spoils no other. */
    @PostExchange("/together/plan")
    SelectionPlan planAll(@RequestBody Selection selection);

    /** The acts that fulfil a wish, each with its plan; one that cannot be fulfilled says why and spoils no other. */
    @PostExchange("/together/wish/plan")
    SelectionPlan planEach(@RequestBody Wish wish);

    /** Starts an operation for each act, a few at a time, and streams all their events until the last has ended. */
    @PostExchange(value = "/together", accept = MediaType.APPLICATION_NDJSON_VALUE)
    Flux<SelectionEvent> performAll(@RequestBody Selection selection);

    /** The same stream again, from its beginning; NOT_FOUND once none of its operations is kept. */
    @GetExchange(value = "/together/{id}", accept = MediaType.APPLICATION_NDJSON_VALUE)
    Flux<SelectionEvent> watchAll(@PathVariable OperationId id);
}
