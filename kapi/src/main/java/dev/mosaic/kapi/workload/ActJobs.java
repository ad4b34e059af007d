package dev.mosaic.kapi.workload;

import dev.mosaic.contract.operation.OperationKind;
import dev.mosaic.contract.workload.Act;
import dev.mosaic.kapi.cluster.Rollouts;
import dev.mosaic.kapi.operation.Job;
import dev.mosaic.kapi.operation.JobFactory;
import dev.mosaic.kapi.operation.Roll;
import java.time.Clock;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes the job of an act, new or again after a restart. */
@Component
class ActJobs implements JobFactory {
    private final Rollouts rollouts;
    private final Roll roll;
    private final JsonMapper json;
    private final Clock clock;

    ActJobs(Rollouts rollouts, Roll roll, JsonMapper json, Clock clock) {
        this.rollouts = rollouts;
        this.roll = roll;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public boolean makes(OperationKind kind) {
        return kind != OperationKind.SHIP;
    }

    @Override
    public Job revive(String intent) {
        return job(json.readValue(intent, Act.class));
    }

    Job job(Act act) {
        return new ActJob(act, json.writerFor(Act.class).writeValueAsString(act), rollouts, roll, clock);
    }
}
