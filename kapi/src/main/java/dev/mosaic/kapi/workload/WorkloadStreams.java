package dev.mosaic.kapi.workload;

import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadEvent;
import dev.mosaic.contract.workload.WorkloadId;
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
        return streams.open(
                () -> streams.offLoop(workloads.changes())
                        .filter(visible::mayRead)
                        .map(this::event),
                WorkloadEvent.Quiet::new,
                () -> {});
    }

    /** Now and after each change; the last state is repeated as the sign of life. */
    Flux<WorkloadDetail> one(WorkloadId id) {
        return streams.open(() -> details(id), () -> visible.find(id), () -> visible.find(id));
    }

    private Flux<WorkloadDetail> details(WorkloadId id) {
        WorkloadDetail now = visible.find(id);
        return streams.offLoop(workloads.changes().filter(id::equals))
                .map(changed -> workloads.find(id))
                .takeWhile(Optional::isPresent)
                .map(Optional::get)
                .startWith(now);
    }

    private WorkloadEvent event(WorkloadId id) {
        return workloads
                .find(id)
                .<WorkloadEvent>map(detail -> new WorkloadEvent.Changed(detail.workload()))
                .orElseGet(() -> new WorkloadEvent.Gone(id));
    }
}
