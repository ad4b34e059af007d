package dev.mosaic.kapi.workload;

import dev.mosaic.contract.operation.GamePlan;
import dev.mosaic.contract.operation.Warning;
import dev.mosaic.contract.workload.Act;
import dev.mosaic.contract.workload.Selection;
import dev.mosaic.contract.workload.SelectionPlan;
import dev.mosaic.contract.workload.SelectionPlan.Planned;
import dev.mosaic.contract.workload.Wish;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.cluster.Rights;
import dev.mosaic.kapi.cluster.Sight;
import dev.mosaic.kapi.problem.Refusal;
import dev.mosaic.kapi.web.CurrentCaller;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells what an act, or several, would change. */
@Component
class ActPlans {
    private final Sight sight;
    private final Wishes wishes;
    private final ActBudgets budgets;
    private final Rights rights;
    private final CurrentCaller caller;

    ActPlans(Sight sight, Wishes wishes, ActBudgets budgets, Rights rights, CurrentCaller caller) {
        this.sight = sight;
        this.wishes = wishes;
        this.budgets = budgets;
        this.rights = rights;
        this.caller = caller;
    }

    GamePlan plan(Act act) {
        return plan(act, caller.get());
    }

    SelectionPlan plan(Selection selection) {
        Caller who = caller.get();
        return new SelectionPlan(
                selection.acts().stream().map(act -> planned(act, who)).toList());
    }

    SelectionPlan plan(Wish wish) {
        Caller who = caller.get();
        return new SelectionPlan(
                wish.workloads().stream().map(id -> planned(wish, id, who)).toList());
    }

    private Planned planned(Act act, Caller who) {
        try {
            return new Planned(act.workload(), act, plan(act, who), null);
        } catch (Refusal refusal) {
            return new Planned(act.workload(), act, null, refusal.failure());
        }
    }

    private Planned planned(Wish wish, WorkloadId id, Caller who) {
        try {
            return planned(wishes.act(wish, sight.find(who, id)), who);
        } catch (Refusal refusal) {
            return new Planned(id, null, null, refusal.failure());
        }
    }

    private List<Warning> warnings(Act act, WorkloadDetail detail, Caller who) {
        return Stream.concat(ActWarnings.of(act, detail).stream(), budgets.of(act, detail, who).stream())
                .toList();
    }

    private GamePlan plan(Act act, Caller who) {
        WorkloadDetail detail = sight.find(who, act.workload());
        PausedRollout.refuse(act, detail.rollout());
        return new GamePlan(
                ActChanges.of(act, detail),
                ActCommands.of(act, detail.rollout()),
                rights.answers(who, ActWords.rights(act)),
                warnings(act, detail, who),
                null);
    }
}
