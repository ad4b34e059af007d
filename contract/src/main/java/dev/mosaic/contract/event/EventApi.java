package dev.mosaic.contract.event;

import dev.mosaic.contract.workload.WorkloadKind;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import reactor.core.publisher.Flux;

/** The events of a workload, its revisions and its pods, as far as the caller may list events there. */
@HttpExchange("/api/v1/namespaces/{namespace}/{kind}/{name}/events")
public interface EventApi {

    /** Those the cluster still keeps (an hour by default). NOT_FOUND for a missing and a forbidden workload alike. */
    @GetExchange
    EventPage list(@PathVariable String namespace, @PathVariable WorkloadKind kind, @PathVariable String name);

    /** The same now and after each change; the last page again every 15 seconds. Ends when the workload is gone. */
    @GetExchange(value = "/watch", accept = MediaType.APPLICATION_NDJSON_VALUE)
    Flux<EventPage> watch(@PathVariable String namespace, @PathVariable WorkloadKind kind, @PathVariable String name);
}
