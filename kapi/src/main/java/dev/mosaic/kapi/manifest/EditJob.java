package dev.mosaic.kapi.manifest;

import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.operation.OnFailure;
import dev.mosaic.contract.operation.OperationKind;
import dev.mosaic.contract.operation.StepName;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.Manifests;
import dev.mosaic.kapi.operation.Job;
import dev.mosaic.kapi.operation.Roll;
import dev.mosaic.kapi.operation.Run;
import dev.mosaic.kapi.operation.Step;
import dev.mosaic.kapi.problem.Refusal;
import dev.mosaic.kapi.tree.TreePatch;
import java.util.List;
import java.util.Map;

/** An edit as a job: patch what was changed, then wait; the way back is the patch the other way round. */
record EditJob(EditIntent edit, String intent, Manifests manifests, Roll roll) implements Job {

    @Override
    public OperationKind kind() {
        return OperationKind.EDIT;
    }

    @Override
    public WorkloadId workload() {
        return edit.workload();
    }

    @Override
    public String subject() {
        return edit.patch().size() + (edit.patch().size() == 1 ? " field" : " fields");
    }

    @Override
    public OnFailure onFailure() {
        return edit.onFailure();
    }

    @Override
    public List<Right> rights() {
        return List.of(Right.on(workload(), "patch"));
    }

    @Override
    public List<Command> commands() {
        return EditCommands.of(edit);
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

    /** Refused when the object is no longer what the edit was made of, unless it is what a killed kapi made of it. */
    private long patch(Run run) {
        Parts now = new Parts(manifests.read(workload()));
        if (!Draft.fingerprint(now).equals(edit.base())) {
            if (run.recall("back").isPresent() && isDone(now)) return now.generation();
            throw Refusal.of(Problem.CONFLICT, Map.of("what", workload().toString()));
        }
        Parts then = new Parts(manifests.rehearse(workload(), now.version(), edit.patch()));
        run.remember("back", TreePatch.json(TreePatch.between(then.editable(), now.editable())));
        return new Parts(manifests.patch(workload(), now.version(), edit.patch())).generation();
    }

    private boolean isDone(Parts now) {
        try {
            return TreePatch.apply(now.editable(), tests()).equals(now.editable());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Each value that was to be written, asked for; what was to be removed cannot be. */
    private List<Map<String, Object>> tests() {
        return edit.patch().stream()
                .filter(operation -> !"remove".equals(operation.get("op")))
                .map(operation -> Map.of("op", "test", "path", operation.get("path"), "value", operation.get("value")))
                .toList();
    }

    private long unpatch(Run run) {
        Parts now = new Parts(manifests.read(workload()));
        List<Map<String, Object>> back = TreePatch.patch(run.recall("back").orElse("[]"));
        return new Parts(manifests.patch(workload(), now.version(), back)).generation();
    }
}
