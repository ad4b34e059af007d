package dev.mosaic.contract.repository;

import dev.mosaic.contract.workload.WorkloadKind;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;
import reactor.core.publisher.Flux;

/** Where the workloads the caller may see come from, proposed for all at once. Nothing is bound by proposing. */
@HttpExchange("/api/v1/matches")
public interface MatchApi {

    /** All proposals now, and whole again after each change of workloads, bindings or of what the accounts show. */
    @GetExchange(accept = MediaType.APPLICATION_NDJSON_VALUE)
    Flux<Matches> watch();

    /** Looks at the repositories anew; answers at once, and those who watch are told. */
    @PostExchange("/look")
    void look();

    /** Binds each that is not bound yet; one that is refused, or was bound meanwhile, says so and hinders no other. */
    @PostExchange("/accept")
    List<Accepted> accept(@RequestBody List<Binding> bindings);

    /** Leaves the workload out of what is still to be decided. */
    @PutExchange("/skips/{namespace}/{kind}/{name}")
    void skip(@PathVariable String namespace, @PathVariable WorkloadKind kind, @PathVariable String name);

    /** Takes it in again. */
    @DeleteExchange("/skips/{namespace}/{kind}/{name}")
    void unskip(@PathVariable String namespace, @PathVariable WorkloadKind kind, @PathVariable String name);
}
