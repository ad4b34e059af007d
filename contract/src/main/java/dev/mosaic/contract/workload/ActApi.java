package dev.mosaic.contract.workload;

import dev.mosaic.contract.operation.GamePlan;
import dev.mosaic.contract.operation.OperationEvent;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import reactor.core.publisher.Flux;

/** Restart, set image, scale, return: each planned first, then performed as an operation. */
@HttpExchange("/api/v1/acts")
public interface ActApi {

    /** What would change and the commands that do the same; changes nothing. */
    @PostExchange("/plan")
    GamePlan plan(@RequestBody Act act);

    /** Starts the operation and streams its events; closing the stream does not end the operation. */
    @PostExchange(accept = MediaType.APPLICATION_NDJSON_VALUE)
    Flux<OperationEvent> perform(@RequestBody Act act);
}
