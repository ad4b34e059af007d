package dev.mosaic.kapi.delivery;

import dev.mosaic.contract.delivery.Ship;
import dev.mosaic.contract.delivery.Ships;
import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.operation.OperationKind;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.Rollout;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.binding.Bindings;
import dev.mosaic.kapi.cluster.Workloads;
import dev.mosaic.kapi.git.Sources;
import dev.mosaic.kapi.operation.Job;
import dev.mosaic.kapi.operation.JobFactory;
import dev.mosaic.kapi.problem.Refusal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes the job of a ship, new or again after a restart. */
@Component
class ShipJobs implements JobFactory {
    private final Bindings bindings;
    private final Sources sources;
    private final Workloads workloads;
    private final ShipSteps steps;
    private final JsonMapper json;

    ShipJobs(Bindings bindings, Sources sources, Workloads workloads, ShipSteps steps, JsonMapper json) {
        this.bindings = bindings;
        this.sources = sources;
        this.workloads = workloads;
        this.steps = steps;
        this.json = json;
    }

    @Override
    public boolean makes(OperationKind kind) {
        return kind == OperationKind.SHIP;
    }

    @Override
    public Job revive(String intent) {
        return job(json.readValue(intent, ShipIntent.class), List.of()); // its commands were recorded at the start
    }

    /** Fails with NOT_BOUND, or as {@link Sources#resolve} does; then nothing was started. */
    Job job(Ship ship) {
        ShipIntent intent = intents().of(ship);
        Rollout now = workloads
                .find(ship.workload())
                .map(WorkloadDetail::rollout)
                .orElseThrow(() -> Refusal.of(
                        Problem.WORKLOAD_GONE, Map.of("what", ship.workload().toString())));
        return job(intent, ShipCommands.of(intent, now));
    }

    /** Of several ships, on workloads as {@code sight} shows them; when one fails as {@link #job} or {@code sight} does, nothing was started. */
    List<Job> jobs(Ships ships, Function<WorkloadId, WorkloadDetail> sight) {
        Intents intents = intents();
        return ships.ships().stream()
                .map(ship -> job(ship, sight.apply(ship.workload()).rollout(), intents))
                .toList();
    }

    private Job job(Ship ship, Rollout now, Intents intents) {
        ShipIntent intent = intents.of(ship);
        return job(intent, ShipCommands.amongOthers(intent, now));
    }

    /** For ships that are wanted at one time. */
    Intents intents() {
        return new Intents(bindings.all(), sources);
    }

    private Job job(ShipIntent intent, List<Command> commands) {
        return new ShipJob(intent, json.writeValueAsString(intent), commands, steps);
    }
}
