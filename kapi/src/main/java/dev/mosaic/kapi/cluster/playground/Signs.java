package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.kapi.cluster.ContainerSigns;
import dev.mosaic.kapi.cluster.ContainerSigns.Stage;
import dev.mosaic.kapi.cluster.PodSigns;
import java.time.Instant;

/** What simulated pods show of how they are. */
final class Signs {
    private Signs() {}

    static PodSigns of(SimulatedPod pod) {
        boolean running =
                pod.containers().stream().anyMatch(container -> !(container.state() instanceof ContainerState.Waiting));
        return new PodSigns(
                running ? PodSigns.Phase.RUNNING : PodSigns.Phase.PENDING,
                "",
                "",
                pod.ready(),
                pod.terminating(),
                pod.containers().stream().map(Signs::of).toList());
    }

    static ContainerSigns of(SimulatedContainer container) {
        return switch (container.state()) {
            case ContainerState.Waiting(String reason, String message) ->
                signs(container, Stage.WAITING, reason, message);
            case ContainerState.Running() -> signs(container, Stage.RUNNING, "", "");
            case ContainerState.Terminated end -> signs(container, Stage.FAILED, end.reason(), end.text());
        };
    }

    /** A simulated container that runs gets ready or crashes: its grace never ends, and its word is to be believed. */
    private static ContainerSigns signs(SimulatedContainer container, Stage stage, String reason, String message) {
        return new ContainerSigns(
                container.spec().name(),
                stage,
                reason,
                message,
                container.ready(),
                container.restarts(),
                Instant.MAX,
                Instant.EPOCH);
    }
}
