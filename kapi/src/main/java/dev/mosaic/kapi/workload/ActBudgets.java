package dev.mosaic.kapi.workload;

import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.operation.Warning;
import dev.mosaic.contract.operation.WarningId;
import dev.mosaic.contract.workload.Act;
import dev.mosaic.contract.workload.Pod;
import dev.mosaic.contract.workload.UpdateStrategy;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.cluster.Budgets;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.cluster.Rights;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether an act takes a pod away that a disruption budget wants to stay. Only a caller who may list budgets is told. */
@Component
class ActBudgets {
    /** Fewer pods than this a deployment replaces one for one, by its default of a quarter, rounded down. */
    private static final int FEW = 4;

    private final Budgets budgets;
    private final Rights rights;

    ActBudgets(Budgets budgets, Rights rights) {
        this.budgets = budgets;
        this.rights = rights;
    }

    List<Warning> of(Act act, WorkloadDetail detail, Caller caller) {
        if (!takesPodsAway(act, detail)) return List.of();
        WorkloadId id = act.workload();
        Right list = new Right("list", "policy", "poddisruptionbudgets", id.namespace(), "");
        if (!rights.answers(caller, List.of(list)).getFirst().allowed()) return unknown(act);
        return budgets.of(id)
                .map(all -> all.stream()
                        .filter(budget -> budget.allowed() < 1)
                        .map(budget -> new Warning(WarningId.BREAKS_BUDGET, budget.name()))
                        .toList())
                .orElseGet(() -> unknown(act));
    }

    private static boolean takesPodsAway(Act act, WorkloadDetail detail) {
        return switch (act) {
            case Act.DeletePod delete ->
                detail.pods().stream().anyMatch(pod -> pod.name().equals(delete.pod()) && pod.ready());
            case Act.Restart restart -> endsBeforeItBegins(detail);
            default -> false;
        };
    }

    private static boolean endsBeforeItBegins(WorkloadDetail detail) {
        boolean surges = detail.workload().id().kind() == WorkloadKind.DEPLOYMENT
                && detail.rollout().strategy() == UpdateStrategy.ROLLING_UPDATE
                && detail.rollout().desired() < FEW;
        boolean waits = detail.rollout().strategy() == UpdateStrategy.ON_DELETE;
        return !surges && !waits && detail.pods().stream().anyMatch(Pod::ready);
    }

    /** Most restarts meet no budget: only who deletes a pod is told that nobody looked. */
    private static List<Warning> unknown(Act act) {
        return act instanceof Act.DeletePod
                ? List.of(new Warning(WarningId.BUDGETS_UNKNOWN, act.workload().namespace()))
                : List.of();
    }
}
