package dev.mosaic.kapi.workload;

import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.operation.OnFailure;
import dev.mosaic.contract.operation.OperationKind;
import dev.mosaic.contract.operation.StepName;
import dev.mosaic.contract.workload.Act;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.RolloutGoal;
import dev.mosaic.kapi.operation.Job;
import dev.mosaic.kapi.operation.Roll;
import dev.mosaic.kapi.operation.Run;
import dev.mosaic.kapi.operation.Step;
import java.util.List;

/** One act as a job: patch, then wait; the way back depends on what was patched. */
record ActJob(Act act, String intent, List<Command> commands, ActPatches patches, Roll roll) implements Job {

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
    public List<Step> steps() {
        return List.of(Step.of(StepName.ROLL, this::forward), Step.of(StepName.AWAIT, this::await));
    }

    @Override
    public void undo(Run run) {
        if (act instanceof Act.DeletePod) return;
        roll.back(run, workload(), goal(run), () -> patches.back(act, run));
    }

    private String forward(Run run) {
        return roll.forward(run, workload(), before -> prepare(run, before), () -> patches.forward(act, run));
    }

    private String await(Run run) {
        return switch (act) {
            case Act.Pause pause -> roll.await(run, workload(), RolloutGoal.paused());
            case Act.Scale scale -> roll.await(run, workload(), goal(run));
            case Act.DeletePod delete -> roll.await(run, workload(), goal(run));
            default -> roll.await(run, workload()); // which notes what holds pods back
        };
    }

    private void prepare(Run run, WorkloadDetail before) {
        PausedRollout.refuse(act, before.rollout());
        if (act instanceof Act.DeletePod delete) PodDeletion.remember(run, before, delete.pod());
    }

    private RolloutGoal goal(Run run) {
        return switch (act) {
            case Act.Scale scale -> RolloutGoal.settled();
            case Act.DeletePod delete -> PodDeletion.goal(run, delete.pod());
            default -> RolloutGoal.rolled();
        };
    }
}
