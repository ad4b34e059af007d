package dev.mosaic.kapi.workload;

import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadEvent;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadQuery;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.cluster.Sight;
import dev.mosaic.kapi.cluster.Workloads;
import dev.mosaic.kapi.roster.Lists;
import dev.mosaic.kapi.web.Streams;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** What flows to watchers of workloads. */
@Component
class WorkloadStreams {
    private final Workloads workloads;
    private final Sight sight;
    private final Lists lists;
    private final Streams streams;

    WorkloadStreams(Workloads workloads, Sight sight, Lists lists, Streams streams) {
        this.lists = lists;
        this.workloads = workloads;
        this.sight = sight;
        this.streams = streams;
    }

    Flux<WorkloadEvent> list(WorkloadQuery view, long since) {
        return streams.open(
                caller -> streams.offLoop(lists.watch(caller, view, since)), WorkloadEvent.Quiet::new, caller -> {});
    }

    Flux<WorkloadDetail> one(WorkloadId id) {
        return streams.open(caller -> details(caller, id), () -> last(id), caller -> sight.find(caller, id));
    }

    private Flux<WorkloadDetail> details(Caller caller, WorkloadId id) {
        WorkloadDetail now = sight.find(caller, id);
        return streams.offLoop(workloads.changes().filter(id::equals))
                .map(changed -> workloads.find(id))
                .takeWhile(Optional::isPresent)
                .map(Optional::get)
                .startWith(now);
    }

    /** The last state again, as the sign of life. */
    private WorkloadDetail last(WorkloadId id) {
        return workloads.find(id).orElseThrow(() -> Sight.missing(id));
    }
}
