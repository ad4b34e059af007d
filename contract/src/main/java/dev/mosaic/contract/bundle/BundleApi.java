package dev.mosaic.contract.bundle;

import dev.mosaic.contract.workload.WorkloadKind;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Diagnostic bundles of workloads. */
@HttpExchange("/api/v1/namespaces/{namespace}/{kind}/{name}/bundle")
public interface BundleApi {

    /**
     * A zip of at most 16 MiB unpacked: {@code README.md} as its index, {@code recording.yaml}, objects without what is secret,
     * events, logs and the last operation, as far as the caller may read them; what is missing is named. NOT_FOUND for a missing and
     * a forbidden workload alike.
     */
    @GetExchange(accept = "application/zip")
    byte[] collect(@PathVariable String namespace, @PathVariable WorkloadKind kind, @PathVariable String name);
}
