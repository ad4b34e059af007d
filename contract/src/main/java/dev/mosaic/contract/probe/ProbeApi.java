package dev.mosaic.contract.probe;

import dev.mosaic.contract.workload.WorkloadKind;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import reactor.core.publisher.Flux;

/** Questions about a workload, asked by a pod that lives as long as the question; NOT_FOUND for one the caller may not see. */
@HttpExchange("/api/v1/namespaces/{namespace}/{kind}/{name}/requests")
public interface ProbeApi {

    /** What may be asked: each service by name and address, and each pod, with each port. */
    @GetExchange("/targets")
    List<ProbeTarget> targets(
            @PathVariable String namespace, @PathVariable WorkloadKind kind, @PathVariable String name);

    /** The rights it takes and the command that does the same; asks nothing. */
    @PostExchange("/plan")
    ProbePlan plan(
            @PathVariable String namespace,
            @PathVariable WorkloadKind kind,
            @PathVariable String name,
            @RequestBody ProbeRequest request);

    /** Asks, and tells how far it is; ends with the answer or a failure. Who leaves the stream ends the question. */
    @PostExchange(accept = MediaType.APPLICATION_NDJSON_VALUE)
    Flux<ProbeEvent> ask(
            @PathVariable String namespace,
            @PathVariable WorkloadKind kind,
            @PathVariable String name,
            @RequestBody ProbeRequest request);

    /** What the caller asked before about it, newest first; kept in memory only, and without the values of secret headers. */
    @GetExchange("/history")
    List<PastRequest> history(
            @PathVariable String namespace, @PathVariable WorkloadKind kind, @PathVariable String name);

    /** Forgets one of the caller's own; one that is gone already is no error. */
    @DeleteExchange("/history/{id}")
    void forget(
            @PathVariable String namespace,
            @PathVariable WorkloadKind kind,
            @PathVariable String name,
            @PathVariable String id);
}
