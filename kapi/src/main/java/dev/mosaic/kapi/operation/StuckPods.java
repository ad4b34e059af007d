package dev.mosaic.kapi.operation;

import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.cluster.Rights;
import dev.mosaic.kapi.cluster.Rollouts;
import dev.mosaic.kapi.cluster.Workloads;
import dev.mosaic.kapi.problem.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Pods of a broken revision that keep a stateful set from going back: its controller replaces no pod before the one it
 * made last serves, and that one never will (Kubernetes calls the remedy a forced rollback).
 */
@Component
class StuckPods {
    private static final String MEMORY = "stuck";
    private final Workloads workloads;
    private final Rollouts rollouts;
    private final Rights rights;

    StuckPods(Workloads workloads, Rollouts rollouts, Rights rights) {
        this.workloads = workloads;
        this.rollouts = rollouts;
        this.rights = rights;
    }

    /**
     * Notes those of the newest revision that do not serve, and tells whether there are any; to be called before
     * the template goes back.
     */
    boolean remember(Run run, WorkloadId id) {
        if (id.kind() != WorkloadKind.STATEFULSET) return false;
        String stuck = workloads.find(id).map(WorkloadDetail::pods).orElse(List.of()).stream()
                .filter(pod -> pod.current() && !pod.ready())
                .map(pod -> pod.name() + " " + pod.created())
                .collect(Collectors.joining(","));
        run.remember(MEMORY, stuck);
        return !stuck.isEmpty();
    }

    /** Deletes those that were noted, if the caller may; else tells what somebody has to do by hand. */
    void free(Run run, WorkloadId id) {
        Stream.of(run.recall(MEMORY).orElse("").split(","))
                .filter(noted -> !noted.isEmpty())
                .forEach(noted -> free(run, id, noted.split(" ")));
    }

    private void free(Run run, WorkloadId id, String[] noted) {
        String pod = noted[0];
        try {
            run.patiently(() -> delete(run, id, pod, Instant.parse(noted[1])));
            run.line("Deleted pod " + pod + ": it did not serve, and the stateful set would have waited for it");
        } catch (Refusal refusal) {
            if (refusal.problem() != Problem.FORBIDDEN) throw refusal;
            run.line("The stateful set may wait for pod " + pod
                    + ", which does not serve. Somebody who may delete it can" + " help: kubectl -n " + id.namespace()
                    + " delete pod " + pod);
        }
    }

    private String delete(Run run, WorkloadId id, String pod, Instant created) {
        rights.require(run.caller(), List.of(new Right("delete", "", "pods", id.namespace(), pod)));
        rollouts.deletePod(id, pod, created);
        return pod;
    }
}
