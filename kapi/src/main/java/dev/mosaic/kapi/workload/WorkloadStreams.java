package dev.mosaic.kapi.workload;

import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadEvent;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.cluster.Workloads;
import dev.mosaic.kapi.web.Streams;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** What flows to watchers of workloads. */
@Component
class WorkloadStreams {
    private final Workloads workloads;
    private final VisibleWorkloads visible;
    private final Streams streams;

    WorkloadStreams(Workloads workloads, VisibleWorkloads visible, Streams streams) {
        this.workloads = workloads;
        this.visible = visible;
        this.streams = streams;
    }

    Flux<WorkloadEvent> all() {
        return streams.open(this::changes, WorkloadEvent.Quiet::new, caller -> {});
    }

    Flux<WorkloadDetail> one(WorkloadId id) {
        return streams.open(caller -> details(caller, id), () -> last(id), caller -> visible.find(caller, id));
    }

    private Flux<WorkloadEvent> changes(Caller caller) {
        return streams.offLoop(workloads.changes())
                .filter(id -> visible.mayRead(caller, id))
                .map(this::event);
    }

    private Flux<WorkloadDetail> details(Caller caller, WorkloadId id) {
        WorkloadDetail now = visible.find(caller, id);
        return streams.offLoop(workloads.changes().filter(id::equals))
                .map(changed -> workloads.find(id))
                .takeWhile(Optional::isPresent)
                .map(Optional::get)
                .startWith(now);
    }

    /** The last state again, as the sign of life. */
    private WorkloadDetail last(WorkloadId id) {
        return workloads.find(id).orElseThrow(() -> VisibleWorkloads.missing(id));
    }

    private WorkloadEvent event(WorkloadId id) {
        return workloads
                .find(id)
                .<WorkloadEvent>map(detail -> new WorkloadEvent.Changed(detail.workload()))
                .orElseGet(() -> new WorkloadEvent.Gone(id));
    }
}
