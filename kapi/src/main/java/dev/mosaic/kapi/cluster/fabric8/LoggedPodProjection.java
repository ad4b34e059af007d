package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.kapi.cluster.LoggedPod;
import dev.mosaic.kapi.cluster.LoggedPod.Run;
import dev.mosaic.kapi.cluster.LoggedPod.Stage;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerStatus;
import io.fabric8.kubernetes.api.model.Pod;
import java.util.List;
import java.util.stream.Stream;

/** Which containers a pod has and where each stands. */
final class LoggedPodProjection {
    private LoggedPodProjection() {}

    static LoggedPod of(Pod pod) {
        boolean over = pod.getStatus() != null
                && List.of("Failed", "Succeeded")
                        .contains(Meta.text(pod.getStatus().getPhase()));
        Stream<Run> init = pod.getSpec().getInitContainers().stream()
                .map(container -> run(container, true, over, pod.getStatus().getInitContainerStatuses()));
        Stream<Run> main = pod.getSpec().getContainers().stream()
                .map(container -> run(container, false, over, pod.getStatus().getContainerStatuses()));
        return new LoggedPod(
                pod.getMetadata().getUid(), over, Stream.concat(init, main).toList());
    }

    private static Run run(Container container, boolean init, boolean over, List<ContainerStatus> statuses) {
        return PodProjection.status(statuses, container.getName())
                .map(status ->
                        new Run(container.getName(), init, Meta.number(status.getRestartCount()), stage(status, over)))
                .orElse(new Run(container.getName(), init, 0, over ? Stage.ENDED : Stage.WAITING));
    }

    /** One that waits to be started again has ended the run whose log it shows. */
    private static Stage stage(ContainerStatus status, boolean over) {
        if (over) return Stage.ENDED;
        if (status.getState() == null) return Stage.WAITING;
        if (status.getState().getRunning() != null) return Stage.RUNNING;
        if (status.getState().getTerminated() != null) return Stage.ENDED;
        boolean ran = status.getLastState() != null && status.getLastState().getTerminated() != null;
        return ran ? Stage.ENDED : Stage.WAITING;
    }
}
