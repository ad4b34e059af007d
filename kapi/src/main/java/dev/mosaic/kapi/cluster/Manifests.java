package dev.mosaic.kapi.cluster;

import dev.mosaic.contract.workload.WorkloadId;
import java.util.List;
import java.util.Map;

/**
 * Port: workloads as whole objects, in the API server's own words, asked of it each time. Fails with WORKLOAD_GONE,
 * CLUSTER_REFUSED or CLUSTER_UNREACHABLE.
 */
public interface Manifests {

    /** The object as the API server holds it. */
    Map<String, Object> read(WorkloadId id);

    /** The pod template of that revision; fails with NOT_FOUND when it is gone. */
    Map<String, Object> template(WorkloadId id, long revision);

    /**
     * What the object would become by this JSON patch; changes nothing. Fails with CONFLICT when {@code version}, a
     * metadata.resourceVersion, is no longer the object's.
     */
    Map<String, Object> rehearse(WorkloadId id, String version, List<Map<String, Object>> patch);

    /** Patches the object and answers what it became; fails like {@link #rehearse}. */
    Map<String, Object> patch(WorkloadId id, String version, List<Map<String, Object>> patch);
}
