package dev.mosaic.kapi.cluster;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.problem.Refusal;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The workloads a caller may read: a forbidden one is answered just like a missing one. */
@Component
public class Sight {
    private final Workloads workloads;
    private final Rights rights;

    Sight(Workloads workloads, Rights rights) {
        this.workloads = workloads;
        this.rights = rights;
    }

    /** Fails with NOT_FOUND when the workload is not there or the caller may not read it. */
    public WorkloadDetail find(Caller caller, WorkloadId id) {
        if (!mayRead(caller, id)) throw missing(id);
        return workloads.find(id).orElseThrow(() -> missing(id));
    }

    /** Fails as {@link #find} does. */
    public void require(Caller caller, WorkloadId id) {
        find(caller, id);
    }

    /** Whether the caller may read it, be it there or not. */
    public boolean mayRead(Caller caller, WorkloadId id) {
        return rights.mayRead(caller, id);
    }

    /** What is answered for one that is not there, or not for this caller. */
    public static Refusal missing(WorkloadId id) {
        return Refusal.of(Problem.NOT_FOUND, Map.of("what", id.toString()));
    }
}
