package dev.mosaic.contract.manifest;

import dev.mosaic.contract.operation.OperationEvent;
import dev.mosaic.contract.workload.WorkloadKind;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import reactor.core.publisher.Flux;

/** The YAML of workloads: read, compared, edited. */
@HttpExchange("/api/v1")
public interface ManifestApi {

    /** As the API server holds it now; needs {@code get}. NOT_FOUND for a missing and a forbidden workload alike. */
    @GetExchange("/namespaces/{namespace}/{kind}/{name}/manifest")
    Manifest read(@PathVariable String namespace, @PathVariable WorkloadKind kind, @PathVariable String name);

    /**
     * How the pod template of revision {@code from} became that of {@code to}, values of secret-looking variables hidden;
     * needs {@code list} on the revisions. NOT_FOUND when one is gone.
     */
    @GetExchange("/namespaces/{namespace}/{kind}/{name}/revisions/{from}/{to}")
    Difference compare(
            @PathVariable String namespace,
            @PathVariable WorkloadKind kind,
            @PathVariable String name,
            @PathVariable long from,
            @PathVariable long to);

    /** What the API server would make of the edit (a dry run), and the command that does the same; changes nothing. */
    @PostExchange("/edits/plan")
    EditPlan plan(@RequestBody Edit edit);

    /** Starts the operation and streams its events; closing the stream does not end the operation. */
    @PostExchange(value = "/edits", accept = MediaType.APPLICATION_NDJSON_VALUE)
    Flux<OperationEvent> perform(@RequestBody Edit edit);
}
