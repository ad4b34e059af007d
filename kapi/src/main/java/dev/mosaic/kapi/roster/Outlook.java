package dev.mosaic.kapi.roster;

import dev.mosaic.contract.workload.Workload;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.Place;
import java.util.List;
import java.util.Set;

/** What a caller may see: the workloads of these places, and the Services of these namespaces. */
record Outlook(Set<Place> places, Set<String> services) {

    boolean sees(WorkloadId id) {
        return places.contains(Place.of(id));
    }

    /** The row without the Services the caller may not list. */
    Row veiled(Row row) {
        Workload workload = row.workload();
        if (workload.entrances().isEmpty() || services.contains(workload.id().namespace())) return row;
        return Row.of(workload.withEntrances(List.of()), row.version());
    }
}
