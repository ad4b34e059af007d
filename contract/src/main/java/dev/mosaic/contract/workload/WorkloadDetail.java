package dev.mosaic.contract.workload;

import java.util.List;

/** Everything the detail page shows of one workload; revisions newest first. */
public record WorkloadDetail(Workload workload, Rollout rollout, List<Pod> pods, List<Revision> revisions) {}
