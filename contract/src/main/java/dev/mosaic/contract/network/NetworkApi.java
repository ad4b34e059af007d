package dev.mosaic.contract.network;

import dev.mosaic.contract.workload.WorkloadKind;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import reactor.core.publisher.Flux;

/** What leads to a workload, as far as the caller may list it. */
@HttpExchange("/api/v1/namespaces/{namespace}/{kind}/{name}/network")
public interface NetworkApi {

    /** NOT_FOUND for a missing and a forbidden workload alike. */
    @GetExchange
    Network find(@PathVariable String namespace, @PathVariable WorkloadKind kind, @PathVariable String name);

    /** The whole now and after each change, at least every 15 seconds. Ends when the workload is gone. */
    @GetExchange(value = "/watch", accept = MediaType.APPLICATION_NDJSON_VALUE)
    Flux<Network> watch(@PathVariable String namespace, @PathVariable WorkloadKind kind, @PathVariable String name);
}
