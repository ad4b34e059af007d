package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.contract.workload.Owner;
import dev.mosaic.contract.workload.WorkloadId;
import java.util.Map;

/** What a simulated workload starts as. */
record Spec(
        WorkloadId id,
        Template template,
        int replicas,
        Map<String, String> labels,
        Map<String, String> annotations,
        Owner owner) {}
