package dev.mosaic.contract.operation;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import reactor.core.publisher.Flux;

/** What runs and what ran, of the workloads the caller may see. */
@HttpExchange("/api/v1/operations")
public interface OperationApi {

    /** Newest first, at most the hundred that are kept. */
    @GetExchange
    List<Operation> list();

    /** Each kept operation as it is now, the oldest first, then each again as it comes further. */
    @GetExchange(value = "/watch", accept = MediaType.APPLICATION_NDJSON_VALUE)
    Flux<OperationNews> watch();

    @GetExchange("/{id}")
    Operation find(@PathVariable OperationId id);

    /** Everything so far, then what follows, to {@code Finished}. */
    @GetExchange(value = "/{id}/events", accept = MediaType.APPLICATION_NDJSON_VALUE)
    Flux<OperationEvent> events(@PathVariable OperationId id);

    /** Asks the operation to end at the next safe point; needs the right the operation itself needs. */
    @PostExchange("/{id}/cancel")
    void cancel(@PathVariable OperationId id);
}
