package dev.mosaic.contract.workload;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What a watcher of workloads is told. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface WorkloadEvent {

    /** The workload is new or has changed, to this. */
    record Changed(Workload workload) implements WorkloadEvent {}

    /** The workload is gone, or the user may no longer see it. */
    record Gone(WorkloadId id) implements WorkloadEvent {}

    /** The stream lives. Sent every 15 seconds. */
    record Quiet() implements WorkloadEvent {}
}
