package dev.mosaic.kapi.probe;

import dev.mosaic.contract.probe.ProbePlan;
import dev.mosaic.contract.probe.ProbeRequest;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.cluster.Rights;
import org.springframework.stereotype.Component;

/** What a question takes, told before it is asked. */
@Component
class ProbePlans {
    private final ProbeRights required;
    private final Rights rights;
    private final Origins origins;
    private final ProbeCommands commands;

    ProbePlans(ProbeRights required, Rights rights, Origins origins, ProbeCommands commands) {
        this.required = required;
        this.rights = rights;
        this.origins = origins;
        this.commands = commands;
    }

    ProbePlan of(Caller caller, WorkloadId about, ProbeRequest request) {
        required.requireSight(caller, about, request.origin());
        ProbeRights.requireAddress(request.question());
        return new ProbePlan(
                rights.answers(caller, ProbeRights.needed(request.origin())),
                commands.of(origins.of(request.origin()), request.question()));
    }
}
