package dev.mosaic.frontend.workload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.mosaic.contract.workload.WorkloadApi;
import dev.mosaic.contract.workload.WorkloadEvent;
import dev.mosaic.contract.workload.WorkloadQuery;
import dev.mosaic.frontend.kapi.Shared;
import dev.mosaic.frontend.kapi.SignIn;
import dev.mosaic.frontend.live.Follower;
import dev.mosaic.frontend.live.Wire;
import org.springframework.context.annotation.Scope;
import reactor.core.publisher.Flux;

/** Changes of all workloads: one watch at kapi for all pages of one user. */
@SpringComponent
@Scope("prototype")
class WorkloadFeed {
    private final WorkloadApi workloads;
    private final Shared shared;
    private final SignIn who;
    private final Wire wire;

    WorkloadFeed(WorkloadApi workloads, Shared shared, SignIn who, Wire wire) {
        this.workloads = workloads;
        this.shared = shared;
        this.who = who;
        this.wire = wire;
    }

    WorkloadApi workloads() {
        return workloads;
    }

    void follow(Component page, Follower<WorkloadEvent> follower) {
        wire.follow(page, this::events, follower);
    }

    private Flux<WorkloadEvent> events() {
        return shared.stream(
                "workloads",
                who,
                Wire.endless(workloads.watch(WorkloadQuery.everything().rows(0, 1000), 0)));
    }
}
