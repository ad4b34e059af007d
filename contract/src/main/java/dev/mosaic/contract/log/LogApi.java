package dev.mosaic.contract.log;

import dev.mosaic.contract.workload.WorkloadKind;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import reactor.core.publisher.Flux;

/** What the containers of a workload write, as far as the caller may get pods/log there. */
@HttpExchange("/api/v1/namespaces/{namespace}/{kind}/{name}/logs")
public interface LogApi {

    /** NOT_FOUND for a missing and a forbidden workload alike. */
    @GetExchange
    LogSources sources(@PathVariable String namespace, @PathVariable WorkloadKind kind, @PathVariable String name);

    /**
     * The logs merged by time. A followed one never ends by itself: pods that come join it, and the restarts of containers are
     * marked in it. FORBIDDEN without the right; LOG_UNAVAILABLE for a container no pod has.
     */
    @PostExchange(value = "/read", accept = MediaType.APPLICATION_NDJSON_VALUE)
    Flux<LogEvent> read(
            @PathVariable String namespace,
            @PathVariable WorkloadKind kind,
            @PathVariable String name,
            @RequestBody LogQuery query);
}
