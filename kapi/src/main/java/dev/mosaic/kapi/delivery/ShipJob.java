package dev.mosaic.kapi.delivery;

import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.operation.OnFailure;
import dev.mosaic.contract.operation.OperationKind;
import dev.mosaic.contract.operation.StepName;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.operation.Job;
import dev.mosaic.kapi.operation.Run;
import dev.mosaic.kapi.operation.Step;
import java.util.List;

/** A ship as a job: commit, source, image, registry, pods, note. */
record ShipJob(ShipIntent ship, String intent, List<Command> commands, ShipSteps work) implements Job {

    @Override
    public OperationKind kind() {
        return OperationKind.SHIP;
    }

    @Override
    public WorkloadId workload() {
        return ship.workload();
    }

    @Override
    public String subject() {
        return ship.container() + " ← " + ship.commit().sha().brief() + " "
                + ship.commit().title();
    }

    @Override
    public OnFailure onFailure() {
        return ship.ship().onFailure();
    }

    @Override
    public List<Right> rights() {
        return List.of(Right.on(workload(), "patch"));
    }

    @Override
    public List<Step> steps() {
        return List.of(
                Step.of(StepName.RESOLVE, run -> work.source().resolve(ship, run)),
                Step.local(StepName.FETCH, run -> work.source().fetch(ship, run)),
                Step.local(StepName.BUILD, run -> work.image().build(ship, run)),
                Step.of(StepName.PUSH, run -> work.image().push(ship, run)),
                Step.of(StepName.ROLL, run -> work.pods().roll(ship, run)),
                Step.of(StepName.AWAIT, run -> work.pods().await(ship, run)),
                Step.of(StepName.ANNOTATE, run -> work.pods().annotate(ship, run)));
    }

    @Override
    public void undo(Run run) {
        work.pods().back(ship, run);
    }

    @Override
    public void tidy(Run run) {
        work.source().tidy(run);
    }
}
