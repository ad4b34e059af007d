package dev.mosaic.kapi.delivery;

import dev.mosaic.contract.delivery.Ship;
import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.operation.OperationKind;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.repository.Binding;
import dev.mosaic.contract.repository.StoredBinding;
import dev.mosaic.contract.workload.Rollout;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.kapi.binding.Bindings;
import dev.mosaic.kapi.cluster.Workloads;
import dev.mosaic.kapi.git.Sources;
import dev.mosaic.kapi.operation.Job;
import dev.mosaic.kapi.operation.JobFactory;
import dev.mosaic.kapi.problem.Refusal;
import java.util.List;
import java.util.Map;
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
        ShipIntent intent = intent(ship);
        Rollout now = workloads
                .find(ship.workload())
                .map(WorkloadDetail::rollout)
                .orElseThrow(() -> Refusal.of(
                        Problem.WORKLOAD_GONE, Map.of("what", ship.workload().toString())));
        return job(intent, ShipCommands.of(intent, now));
    }

    ShipIntent intent(Ship ship) {
        Binding binding = binding(ship);
        return new ShipIntent(ship, binding, sources.resolve(binding.repository(), ship.revision()));
    }

    private Job job(ShipIntent intent, List<Command> commands) {
        return new ShipJob(intent, json.writeValueAsString(intent), commands, steps);
    }

    private Binding binding(Ship ship) {
        return bindings.find(ship.workload(), ship.container())
                .map(StoredBinding::binding)
                .orElseThrow(() -> Refusal.of(
                        Problem.NOT_BOUND, Map.of("what", ship.workload() + " container " + ship.container())));
    }
}
