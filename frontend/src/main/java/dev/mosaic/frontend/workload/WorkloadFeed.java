package dev.mosaic.frontend.workload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.mosaic.contract.workload.WorkloadApi;
import dev.mosaic.contract.workload.WorkloadEvent;
import dev.mosaic.frontend.live.Follower;
import dev.mosaic.frontend.live.Wire;
import org.springframework.context.annotation.Scope;

/** The rows of one page of the list, and the changes of those in view. */
@SpringComponent
@Scope("prototype")
class WorkloadFeed {
    private final WorkloadApi workloads;
    private final Wire wire;

    WorkloadFeed(WorkloadApi workloads, Wire wire) {
        this.workloads = workloads;
        this.wire = wire;
    }

    WorkloadApi workloads() {
        return workloads;
    }

    /** Follows what {@code rows} have in view; what is returned follows what they have in view then. */
    Runnable follow(Component page, WorkloadRows rows, Follower<WorkloadEvent> follower) {
        return wire.follow(page, () -> Wire.endless(workloads.watch(rows.view(), rows.version())), follower);
    }
}
