package dev.mosaic.contract.workspace;

import dev.mosaic.contract.workload.HealthWord;
import dev.mosaic.contract.workload.WorkloadId;
import java.util.List;
import java.util.Map;

/** What a scope selects now: how many, the first ten, how many of each state, and in which namespaces. */
public record WorkspacePreview(
        int total, List<WorkloadId> first, Map<HealthWord, Integer> health, List<String> namespaces) {}
