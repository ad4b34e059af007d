package dev.mosaic.kapi.workload;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.cluster.Rights;
import dev.mosaic.kapi.cluster.Workloads;
import dev.mosaic.kapi.problem.Refusal;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The workloads the caller may read; a forbidden one is answered just like a missing one. */
@Component
class VisibleWorkloads {
    private final Workloads workloads;
    private final Rights rights;

    VisibleWorkloads(Workloads workloads, Rights rights) {
        this.workloads = workloads;
        this.rights = rights;
    }

    WorkloadDetail find(Caller caller, WorkloadId id) {
        if (!mayRead(caller, id)) throw missing(id);
        return workloads.find(id).orElseThrow(() -> missing(id));
    }

    boolean mayRead(Caller caller, WorkloadId id) {
        return rights.mayRead(caller, id);
    }

    static Refusal missing(WorkloadId id) {
        return Refusal.of(Problem.NOT_FOUND, Map.of("what", id.toString()));
    }
}
