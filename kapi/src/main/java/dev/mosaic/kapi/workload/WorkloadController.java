package dev.mosaic.kapi.workload;

import dev.mosaic.contract.workload.ScopeChoices;
import dev.mosaic.contract.workload.WorkloadApi;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadEvent;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.contract.workload.WorkloadPage;
import dev.mosaic.contract.workload.WorkloadQuery;
import dev.mosaic.kapi.cluster.Sight;
import dev.mosaic.kapi.roster.Lists;
import dev.mosaic.kapi.web.CurrentCaller;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

/** Workloads over HTTP, filtered by what the caller may read. */
@RestController
class WorkloadController implements WorkloadApi {
    private final Sight sight;
    private final WorkloadStreams streams;
    private final Lists lists;
    private final CurrentCaller caller;

    WorkloadController(Sight sight, WorkloadStreams streams, Lists lists, CurrentCaller caller) {
        this.sight = sight;
        this.streams = streams;
        this.lists = lists;
        this.caller = caller;
    }

    @Override
    public WorkloadPage list(WorkloadQuery query) {
        return lists.page(caller.get(), query);
    }

    @Override
    public ScopeChoices choices() {
        return lists.choices(caller.get());
    }

    @Override
    public WorkloadDetail find(String namespace, WorkloadKind kind, String name) {
        return sight.find(caller.get(), new WorkloadId(namespace, kind, name));
    }

    @Override
    public Flux<WorkloadEvent> watch(WorkloadQuery view, long since) {
        return streams.list(view, since);
    }

    @Override
    public Flux<WorkloadDetail> watchOne(String namespace, WorkloadKind kind, String name) {
        return streams.one(new WorkloadId(namespace, kind, name));
    }
}
