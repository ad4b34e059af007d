package dev.mosaic.contract.workload;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import reactor.core.publisher.Flux;

/** Workloads the caller may see, answered from kapi's cache. */
@HttpExchange("/api/v1")
public interface WorkloadApi {

    @PostExchange("/workloads/query")
    WorkloadPage list(@RequestBody WorkloadQuery query);

    /** Same answer, NOT_FOUND, for a missing and a forbidden workload. */
    @GetExchange("/namespaces/{namespace}/{kind}/{name}")
    WorkloadDetail find(@PathVariable String namespace, @PathVariable WorkloadKind kind, @PathVariable String name);

    /** Every change from now on, of workloads the caller may see. */
    @GetExchange(value = "/workloads/watch", accept = MediaType.APPLICATION_NDJSON_VALUE)
    Flux<WorkloadEvent> watch();

    /** The whole detail now and after each change. Ends when the workload is gone. */
    @GetExchange(value = "/namespaces/{namespace}/{kind}/{name}/watch", accept = MediaType.APPLICATION_NDJSON_VALUE)
    Flux<WorkloadDetail> watchOne(
            @PathVariable String namespace, @PathVariable WorkloadKind kind, @PathVariable String name);
}
