package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.contract.workload.Health;
import dev.mosaic.contract.workload.HealthWord;
import dev.mosaic.contract.workload.Pod;
import dev.mosaic.contract.workload.PodContainer;
import dev.mosaic.contract.workload.Rollout;
import java.util.List;
import java.util.Set;

/** The words for simulated containers, pods and workloads. */
final class HealthWords {
    private static final Set<String> HARMLESS = Set.of("ContainerCreating", "PodInitializing");

    private HealthWords() {}

    static Health of(SimulatedContainer container) {
        return switch (container.state()) {
            case ContainerState.Running _ -> Health.of(container.ready() ? HealthWord.RUNNING : HealthWord.STARTING);
            case ContainerState.Terminated(String reason, String message, int code) ->
                new Health(HealthWord.FAILING, reason, "exit code " + code + ": " + message);
            case ContainerState.Waiting(String reason, String message) ->
                new Health(HARMLESS.contains(reason) ? HealthWord.STARTING : HealthWord.FAILING, reason, message);
        };
    }

    static Health of(SimulatedPod pod, List<PodContainer> containers) {
        if (pod.terminating()) return new Health(HealthWord.WAITING, "Terminating", "");
        return containers.stream()
                .map(PodContainer::health)
                .filter(health -> health.word() == HealthWord.FAILING)
                .findFirst()
                .orElse(Health.of(pod.ready() ? HealthWord.RUNNING : HealthWord.STARTING));
    }

    static Health of(Rollout rollout, List<Pod> pods) {
        if (rollout.desired() == 0 && rollout.total() == 0) return Health.of(HealthWord.STOPPED);
        Health cause = pods.stream()
                .map(Pod::health)
                .filter(health -> health.word() == HealthWord.FAILING)
                .findFirst()
                .orElse(Health.of(HealthWord.ROLLING_OUT));
        if (rollout.complete(rollout.generation())) return Health.of(HealthWord.RUNNING);
        if (cause.word() != HealthWord.FAILING) return cause;
        boolean some = rollout.available() > 0;
        return new Health(some ? HealthWord.DEGRADED : HealthWord.FAILING, cause.reason(), cause.message());
    }
}
