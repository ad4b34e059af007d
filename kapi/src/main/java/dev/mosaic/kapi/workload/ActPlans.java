package dev.mosaic.kapi.workload;

import dev.mosaic.contract.operation.Change;
import dev.mosaic.contract.operation.GamePlan;
import dev.mosaic.contract.operation.Warning;
import dev.mosaic.contract.operation.WarningId;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.Act;
import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.Revision;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.kapi.cluster.Rights;
import dev.mosaic.kapi.cluster.Warnings;
import dev.mosaic.kapi.problem.Refusal;
import dev.mosaic.kapi.web.CurrentCaller;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells what an act would change. */
@Component
class ActPlans {
    private final VisibleWorkloads visible;
    private final Rights rights;
    private final CurrentCaller caller;

    ActPlans(VisibleWorkloads visible, Rights rights, CurrentCaller caller) {
        this.visible = visible;
        this.rights = rights;
        this.caller = caller;
    }

    GamePlan plan(Act act) {
        WorkloadDetail detail = visible.find(caller.get(), act.workload());
        return new GamePlan(
                changes(act, detail),
                ActWords.commands(act),
                rights.answers(caller.get(), ActWords.rights(act)),
                warnings(act, detail),
                null);
    }

    private static List<Change> changes(Act act, WorkloadDetail detail) {
        return switch (act) {
            case Act.Restart restart ->
                List.of(new Change(
                        "spec.template.metadata.annotations[kubectl.kubernetes.io/restartedAt]", "", "(now)"));
            case Act.SetImage set ->
                List.of(image(container(detail, set.container()), set.image().value()));
            case Act.Scale scale ->
                List.of(new Change(
                        "spec.replicas", String.valueOf(detail.rollout().desired()), String.valueOf(scale.replicas())));
            case Act.Return back -> images(detail, revision(detail, back.revision()));
        };
    }

    private static List<Warning> warnings(Act act, WorkloadDetail detail) {
        List<Warning> warnings = new ArrayList<>(Warnings.of(detail));
        if (act instanceof Act.Scale scale && scale.replicas() == 0) {
            warnings.add(
                    new Warning(WarningId.SCALES_TO_ZERO, detail.workload().id().name()));
        }
        return warnings;
    }

    private static List<Change> images(WorkloadDetail detail, Revision target) {
        return target.containers().stream()
                .map(to -> image(container(detail, to.name()), to.image()))
                .toList();
    }

    private static Change image(Container before, String after) {
        return new Change("spec.template.spec.containers[" + before.name() + "].image", before.image(), after);
    }

    private static Container container(WorkloadDetail detail, String name) {
        return detail.workload().containers().stream()
                .filter(container -> container.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.of(Problem.NOT_FOUND, Map.of("what", "container " + name)));
    }

    private static Revision revision(WorkloadDetail detail, long number) {
        return detail.revisions().stream()
                .filter(revision -> revision.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.of(Problem.NOT_FOUND, Map.of("what", "revision " + number)));
    }
}
