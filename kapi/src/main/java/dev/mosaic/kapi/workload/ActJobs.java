package dev.mosaic.kapi.workload;

import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.operation.OperationKind;
import dev.mosaic.contract.workload.Act;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.kapi.operation.Job;
import dev.mosaic.kapi.operation.JobFactory;
import dev.mosaic.kapi.operation.Roll;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes the job of an act, new or again after a restart. */
@Component
class ActJobs implements JobFactory {
    private final ActPatches patches;
    private final Roll roll;
    private final JsonMapper json;

    ActJobs(ActPatches patches, Roll roll, JsonMapper json) {
        this.patches = patches;
        this.roll = roll;
        this.json = json;
    }

    @Override
    public boolean makes(OperationKind kind) {
        return ActWords.KINDS.contains(kind);
    }

    /** Its commands were recorded at the start. */
    @Override
    public Job revive(String intent) {
        return job(json.readValue(intent, Act.class), List.of());
    }

    /** The commands are those that fit the workload as it is now. */
    Job job(Act act, WorkloadDetail now) {
        return job(act, ActCommands.of(act, now.rollout()));
    }

    private Job job(Act act, List<Command> commands) {
        return new ActJob(act, json.writerFor(Act.class).writeValueAsString(act), commands, patches, roll);
    }
}
