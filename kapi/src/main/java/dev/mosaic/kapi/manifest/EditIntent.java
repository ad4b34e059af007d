package dev.mosaic.kapi.manifest;

import dev.mosaic.contract.operation.OnFailure;
import dev.mosaic.contract.workload.WorkloadId;
import java.util.List;
import java.util.Map;

/**
 * An edit resolved at the door to what it changes: {@code patch} makes the wish of what was there, {@code base} is the
 * fingerprint of what was there.
 */
record EditIntent(WorkloadId workload, List<Map<String, Object>> patch, String base, OnFailure onFailure) {}
