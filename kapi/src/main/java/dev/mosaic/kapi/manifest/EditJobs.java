package dev.mosaic.kapi.manifest;

import dev.mosaic.contract.operation.OperationKind;
import dev.mosaic.kapi.cluster.Manifests;
import dev.mosaic.kapi.operation.Job;
import dev.mosaic.kapi.operation.JobFactory;
import dev.mosaic.kapi.operation.Roll;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes the job of an edit, new or again after a restart. */
@Component
class EditJobs implements JobFactory {
    private final Manifests manifests;
    private final Roll roll;
    private final JsonMapper json;

    EditJobs(Manifests manifests, Roll roll, JsonMapper json) {
        this.manifests = manifests;
        this.roll = roll;
        this.json = json;
    }

    @Override
    public boolean makes(OperationKind kind) {
        return kind == OperationKind.EDIT;
    }

    @Override
    public Job revive(String intent) {
        return job(json.readValue(intent, EditIntent.class));
    }

    Job job(EditIntent intent) {
        return new EditJob(intent, json.writeValueAsString(intent), manifests, roll);
    }
}
