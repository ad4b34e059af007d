package dev.mosaic.contract.workload;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import reactor.core.publisher.Flux;

/** Workloads the caller may see, answered from kapi's cache. */
@HttpExchange("/api/v1")
public interface WorkloadApi {

    /** Fails with CLUSTER_UNREACHABLE until the cluster was seen once. */
    @PostExchange("/workloads/query")
    WorkloadPage list(@RequestBody WorkloadQuery query);

    /** What a scope can be made of; bounded. */
    @GetExchange("/workloads/choices")
    ScopeChoices choices();

    /** Same answer, NOT_FOUND, for a missing and a forbidden workload. */
    @GetExchange("/namespaces/{namespace}/{kind}/{name}")
    WorkloadDetail find(@PathVariable String namespace, @PathVariable WorkloadKind kind, @PathVariable String name);

    /**
     * Changes of the rows in view, the view being the rows from {@code offset} on, {@code limit} of them; from
     * {@code since} on, the version of the page that is shown (0: every row is told first).
     */
    @PostExchange(value = "/workloads/watch", accept = MediaType.APPLICATION_NDJSON_VALUE)
    Flux<WorkloadEvent> watch(@RequestBody WorkloadQuery view, @RequestParam(defaultValue = "0") long since);

    /** The whole detail now and after each change. Ends when the workload is gone. */
    @GetExchange(value = "/namespaces/{namespace}/{kind}/{name}/watch", accept = MediaType.APPLICATION_NDJSON_VALUE)
    Flux<WorkloadDetail> watchOne(
            @PathVariable String namespace, @PathVariable WorkloadKind kind, @PathVariable String name);
}
