package dev.mosaic.contract.workload;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Map;

/** What a watcher of one view of the list is told, at most four times a second. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface WorkloadEvent {

    /** A row in view has changed, to this; it keeps its place until the page is asked for again. */
    record Changed(Workload workload) implements WorkloadEvent {}

    /** A row in view is gone, fits the query no more, or the user may no longer see it. */
    record Gone(WorkloadId id) implements WorkloadEvent {}

    /** The counts of the whole list are these now; {@code moved} when rows came or went, so that a page asked for again differs. */
    record Counted(int total, Map<HealthWord, Integer> health, boolean moved) implements WorkloadEvent {}

    /** The stream lives. Sent every 15 seconds. */
    record Quiet() implements WorkloadEvent {}
}
