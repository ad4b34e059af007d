package dev.mosaic.contract.network;

import dev.mosaic.contract.workload.WorkloadId;
import java.util.List;
import java.util.Map;

/**
 * Pods, the services that lead to them, the ingresses before those, and the policies that select the pods.
 * {@code selector} is how the workload finds its pods, {@code labels} what its template stamps on them. A kind that may
 * not be listed is empty and named in {@code missing}.
 */
public record Network(
        WorkloadId workload,
        String selector,
        Map<String, String> labels,
        List<ServiceRoute> services,
        List<IngressRoute> ingresses,
        List<PolicyRoute> policies,
        List<MissingKind> missing) {}
