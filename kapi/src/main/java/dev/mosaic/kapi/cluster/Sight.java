package dev.mosaic.kapi.cluster;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.problem.Refusal;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whether a caller sees a workload at all: a forbidden one is answered just like a missing one. */
@Component
public class Sight {
    private final Workloads workloads;
    private final Rights rights;

    Sight(Workloads workloads, Rights rights) {
        this.workloads = workloads;
        this.rights = rights;
    }

    /** Fails with NOT_FOUND when the workload is not there or the caller may not read it. */
    public void require(Caller caller, WorkloadId id) {
        if (!rights.mayRead(caller, id) || workloads.find(id).isEmpty()) {
            throw Refusal.of(Problem.NOT_FOUND, Map.of("what", id.toString()));
        }
    }
}
