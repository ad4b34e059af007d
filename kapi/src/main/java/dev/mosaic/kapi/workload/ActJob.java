package dev.mosaic.kapi.workload;

import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.operation.OnFailure;
import dev.mosaic.contract.operation.OperationKind;
import dev.mosaic.contract.operation.StepName;
import dev.mosaic.contract.workload.Act;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.Rollouts;
import dev.mosaic.kapi.operation.Job;
import dev.mosaic.kapi.operation.Roll;
import dev.mosaic.kapi.operation.Run;
import dev.mosaic.kapi.operation.Step;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** One act as a job: patch, then wait; the way back depends on what was patched. */
record ActJob(Act act, String intent, Rollouts rollouts, Roll roll, Clock clock) implements Job {

    @Override
    public OperationKind kind() {
        return ActWords.kind(act);
    }

    @Override
    public WorkloadId workload() {
        return act.workload();
    }

    @Override
    public String subject() {
        return ActWords.subject(act);
    }

    @Override
    public OnFailure onFailure() {
        return act.onFailure();
    }

    @Override
    public List<Right> rights() {
        return ActWords.rights(act);
    }

    @Override
    public List<Command> commands() {
        return ActWords.commands(act);
    }

    @Override
    public List<Step> steps() {
        return List.of(
                Step.of(StepName.ROLL, run -> roll.forward(run, workload(), () -> patch(run))),
                Step.of(StepName.AWAIT, run -> roll.await(run, workload())));
    }

    @Override
    public void undo(Run run) {
        roll.back(run, workload(), () -> unpatch(run));
    }

    private long patch(Run run) {
        return switch (act) {
            case Act.Restart restart -> rollouts.restart(workload(), startedAt(run));
            case Act.SetImage set -> rollouts.setImage(workload(), set.container(), set.image());
            case Act.Scale scale -> rollouts.scale(workload(), scale.replicas());
            case Act.Return back -> rollouts.returnTo(workload(), back.revision());
        };
    }

    private long unpatch(Run run) {
        return switch (act) {
            case Act.SetImage set ->
                rollouts.setImage(
                        workload(), set.container(), new ImageReference(Roll.imageBefore(run, set.container())));
            case Act.Scale scale -> rollouts.scale(workload(), Roll.replicasBefore(run));
            case Act.Restart restart -> rollouts.returnTo(workload(), Roll.revisionBefore(run));
            case Act.Return back -> rollouts.returnTo(workload(), Roll.revisionBefore(run));
        };
    }

    /** The same moment however often it is patched, so that a resumed restart restarts once. */
    private Instant startedAt(Run run) {
        run.remember("at", clock.instant().toString());
        return Instant.parse(run.recall("at").orElseThrow());
    }
}
