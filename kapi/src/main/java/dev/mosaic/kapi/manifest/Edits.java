package dev.mosaic.kapi.manifest;

import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.manifest.Difference;
import dev.mosaic.contract.manifest.Edit;
import dev.mosaic.contract.manifest.EditPlan;
import dev.mosaic.contract.operation.GamePlan;
import dev.mosaic.contract.operation.Warning;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.cluster.Manifests;
import dev.mosaic.kapi.cluster.Rights;
import dev.mosaic.kapi.cluster.Warnings;
import dev.mosaic.kapi.cluster.Workloads;
import dev.mosaic.kapi.problem.Refusal;
import dev.mosaic.kapi.tree.LineDifference;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Plans edits, and resolves them to what they change. */
@Component
class Edits {
    private static final Difference NONE = new Difference(List.of());
    private final ManifestPages pages;
    private final Manifests manifests;
    private final Workloads workloads;
    private final Rights rights;

    Edits(ManifestPages pages, Manifests manifests, Workloads workloads, Rights rights) {
        this.pages = pages;
        this.manifests = manifests;
        this.workloads = workloads;
        this.rights = rights;
    }

    EditPlan plan(Caller caller, Edit edit) {
        Draft draft = Draft.of(edit, pages.parts(caller, edit.workload()));
        Difference meanwhile = draft.meanwhile();
        if (!meanwhile.lines().isEmpty())
            return new EditPlan(plan(caller, edit, List.of()), NONE, meanwhile, List.of());
        EditIntent intent = draft.intent();
        if (intent.patch().isEmpty()) return new EditPlan(plan(caller, edit, List.of()), NONE, NONE, List.of());
        Difference difference = LineDifference.between(
                Sorted.yaml(draft.now().editable()),
                Sorted.yaml(rehearsed(draft, intent).editable()));
        GamePlan plan = plan(caller, edit, EditCommands.of(intent));
        return new EditPlan(plan, difference, NONE, new FieldOwners(draft.now()).of(intent.patch()));
    }

    private Parts rehearsed(Draft draft, EditIntent intent) {
        return new Parts(manifests.rehearse(intent.workload(), draft.now().version(), intent.patch()));
    }

    /** Fails with CONFLICT when somebody changed the object since the base was read. */
    EditIntent intent(Caller caller, Edit edit) {
        Draft draft = Draft.of(edit, pages.parts(caller, edit.workload()));
        if (!draft.meanwhile().lines().isEmpty()) {
            throw Refusal.of(Problem.CONFLICT, Map.of("what", edit.workload().toString()));
        }
        EditIntent intent = draft.intent();
        if (intent.patch().isEmpty()) {
            throw Refusal.of(Problem.INVALID_INPUT, Map.of("field", "yaml", "rule", "it changes nothing"));
        }
        return intent;
    }

    private GamePlan plan(Caller caller, Edit edit, List<dev.mosaic.contract.operation.Command> commands) {
        WorkloadId id = edit.workload();
        List<Warning> warnings = workloads.find(id).map(Warnings::of).orElse(List.of());
        return new GamePlan(
                List.of(), commands, rights.answers(caller, List.of(Right.on(id, "patch"))), warnings, null);
    }
}
