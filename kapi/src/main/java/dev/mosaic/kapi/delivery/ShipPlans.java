package dev.mosaic.kapi.delivery;

import dev.mosaic.contract.delivery.Ship;
import dev.mosaic.contract.delivery.Ships;
import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.operation.Change;
import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.operation.GamePlan;
import dev.mosaic.contract.operation.Warning;
import dev.mosaic.contract.operation.WarningId;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.Rollout;
import dev.mosaic.contract.workload.SelectionPlan;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.cluster.Rights;
import dev.mosaic.kapi.cluster.Sight;
import dev.mosaic.kapi.cluster.Warnings;
import dev.mosaic.kapi.problem.Refusal;
import dev.mosaic.kapi.web.CurrentCaller;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells what a ship, or several, would do, from the repositories and the workloads as they are. */
@Component
class ShipPlans {
    private final ShipJobs jobs;
    private final BuilderPreview preview;
    private final Sight sight;
    private final Rights rights;
    private final CurrentCaller current;

    ShipPlans(ShipJobs jobs, BuilderPreview preview, Sight sight, Rights rights, CurrentCaller current) {
        this.jobs = jobs;
        this.preview = preview;
        this.sight = sight;
        this.rights = rights;
        this.current = current;
    }

    GamePlan plan(Ship ship) {
        try (Trees trees = preview.trees()) {
            Look look = new Look(current.get(), jobs.intents(), trees);
            return look.plan(ship, ShipCommands::of);
        }
    }

    /** One that cannot be planned spoils no other. */
    SelectionPlan plan(Ships ships) {
        try (Trees trees = preview.trees()) {
            Look look = new Look(current.get(), jobs.intents(), trees);
            return new SelectionPlan(ships.ships().stream().map(look::planned).toList());
        }
    }

    /** Who looks, at what. */
    private final class Look {
        private final Caller caller;
        private final Intents intents;
        private final Trees trees;

        Look(Caller caller, Intents intents, Trees trees) {
            this.caller = caller;
            this.intents = intents;
            this.trees = trees;
        }

        SelectionPlan.Planned planned(Ship ship) {
            try {
                GamePlan plan = plan(ship, ShipCommands::amongOthers);
                return new SelectionPlan.Planned(ship.workload(), null, plan, null);
            } catch (Refusal refusal) {
                return new SelectionPlan.Planned(ship.workload(), null, null, refusal.failure());
            }
        }

        GamePlan plan(Ship ship, BiFunction<ShipIntent, Rollout, List<Command>> commands) {
            WorkloadDetail detail = sight.find(caller, ship.workload());
            ShipIntent intent = intents.of(ship);
            Change change = change(intent, detail);
            BuilderPreview.Seen seen = preview.look(intent, trees);
            return new GamePlan(
                    List.of(change),
                    commands.apply(intent, detail.rollout()),
                    rights.answers(caller, List.of(Right.on(ship.workload(), "patch"))),
                    Stream.concat(warnings(intent, detail).stream(), seen.warnings().stream())
                            .toList(),
                    seen.builder());
        }
    }

    private static Change change(ShipIntent intent, WorkloadDetail detail) {
        String before = detail.workload().containers().stream()
                .filter(container -> container.name().equals(intent.container()))
                .map(Container::image)
                .findFirst()
                .orElseThrow(() -> missing("container " + intent.container()));
        String after = intent.binding().images() + "@sha256:… (what "
                + intent.tagged().tag().orElse("") + " is pushed as)";
        return new Change("spec.template.spec.containers[" + intent.container() + "].image", before, after);
    }

    private static List<Warning> warnings(ShipIntent intent, WorkloadDetail detail) {
        List<Warning> warnings = new ArrayList<>(Warnings.of(detail));
        boolean runs = detail.workload().commits().stream()
                .anyMatch(commit -> commit.container().equals(intent.container())
                        && commit.sha().equals(intent.commit().sha()));
        if (runs)
            warnings.add(
                    new Warning(WarningId.ALREADY_RUNS, intent.commit().sha().brief()));
        return warnings;
    }

    private static Refusal missing(String what) {
        return Refusal.of(Problem.NOT_FOUND, Map.of("what", what));
    }
}
