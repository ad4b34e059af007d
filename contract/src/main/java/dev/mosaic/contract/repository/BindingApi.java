package dev.mosaic.contract.repository;

import dev.mosaic.contract.workload.WorkloadKind;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The bindings of workloads the caller may see. */
@HttpExchange("/api/v1/bindings")
public interface BindingApi {

    @GetExchange
    List<StoredBinding> list();

    /** Saves one binding. {@code version} is the one read before, or empty for a new one; CONFLICT when somebody was faster. */
    @PutExchange
    StoredBinding save(@RequestBody Binding binding, @RequestParam(defaultValue = "") String version);

    @DeleteExchange("/{namespace}/{kind}/{name}/{container}")
    void remove(
            @PathVariable String namespace,
            @PathVariable WorkloadKind kind,
            @PathVariable String name,
            @PathVariable String container,
            @RequestParam String version);
}
