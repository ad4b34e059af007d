package dev.mosaic.contract.delivery;

import dev.mosaic.contract.workload.WorkloadKind;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The images that Mosaic pushed to the repository a container is bound to. Nothing is removed unasked. */
@HttpExchange("/api/v1/namespaces/{namespace}/{kind}/{name}/containers/{container}/images")
public interface OldImageApi {

    /** What the rule would remove and what it leaves, and why; {@code keep} is 1 to 1000. Fails with NOT_BOUND. */
    @GetExchange
    OldImages weigh(
            @PathVariable String namespace,
            @PathVariable WorkloadKind kind,
            @PathVariable String name,
            @PathVariable String container,
            @RequestParam(defaultValue = "10") int keep);

    /**
     * Weighs anew and removes, of the images named, those the rule still lets go. Fails with NOT_BOUND, FORBIDDEN, or BUSY
     * while an operation runs on a workload that uses the repository; then nothing was removed.
     */
    @PostExchange("/remove")
    List<Removed> remove(
            @PathVariable String namespace,
            @PathVariable WorkloadKind kind,
            @PathVariable String name,
            @PathVariable String container,
            @RequestBody Removal removal);
}
