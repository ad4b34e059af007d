package dev.mosaic.kapi.cluster.fabric8;

import static dev.mosaic.kapi.cluster.fabric8.Meta.text;

import dev.mosaic.kapi.cluster.ContainerSigns;
import dev.mosaic.kapi.cluster.ContainerSigns.Stage;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerState;
import io.fabric8.kubernetes.api.model.ContainerStateTerminated;
import io.fabric8.kubernetes.api.model.ContainerStatus;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One container of a pod as its status tells it. */
record ContainerView(ContainerSigns signs, SeenPod.Image image) {
    /** Init containers only as long as they are not done: then they are what the pod waits for. */
    static List<ContainerView> of(Pod pod, PodStatus status) {
        Stream<ContainerView> before = pod.getSpec().getInitContainers().stream()
                .flatMap(container -> PodProjection.status(status.getInitContainerStatuses(), container.getName())
                        .filter(ContainerView::matters)
                        .map(found -> view(container, Optional.of(found), true))
                        .stream());
        Stream<ContainerView> main = pod.getSpec().getContainers().stream()
                .map(container -> view(
                        container, PodProjection.status(status.getContainerStatuses(), container.getName()), false));
        return List.copyOf(Stream.concat(before, main).toList());
    }

    private static boolean matters(ContainerStatus status) {
        if (Boolean.TRUE.equals(status.getReady())) return false;
        ContainerState state = status.getState();
        return state == null
                || state.getTerminated() == null
                || state.getTerminated().getExitCode() != 0;
    }

    private static ContainerView view(Container container, Optional<ContainerStatus> status, boolean init) {
        String image = status.map(ContainerStatus::getImage)
                .filter(name -> !name.isEmpty())
                .orElse(text(container.getImage()));
        String id = status.map(ContainerStatus::getImageID).orElse("");
        return new ContainerView(
                status.map(found -> signs(container, found, init)).orElse(notYet(container.getName())),
                new SeenPod.Image(Words.shared(image), Words.shared(id)));
    }

    private static ContainerSigns notYet(String name) {
        return new ContainerSigns(Words.shared(name), Stage.WAITING, "", "", false, 0, Instant.MAX, Instant.MIN);
    }

    private static ContainerSigns signs(Container container, ContainerStatus status, boolean init) {
        ContainerState state = status.getState() == null ? new ContainerState() : status.getState();
        boolean ready = Boolean.TRUE.equals(status.getReady());
        int restarts = Meta.number(status.getRestartCount());
        if (state.getRunning() != null) {
            Instant started = Meta.time(state.getRunning().getStartedAt(), Instant.EPOCH);
            // An init container may run as long as it likes: nothing asks it whether it is ready; who is needs no
            // grace.
            Instant grace = init || ready ? Instant.MAX : started.plus(Grace.of(container));
            return new ContainerSigns(
                    Words.shared(container.getName()),
                    Stage.RUNNING,
                    "",
                    "",
                    ready,
                    restarts,
                    grace,
                    Grace.believed(container, started));
        }
        if (state.getTerminated() != null) return ended(container.getName(), state.getTerminated(), restarts);
        return waiting(container.getName(), state, status, restarts);
    }

    private static ContainerSigns waiting(String name, ContainerState state, ContainerStatus status, int restarts) {
        if (state.getWaiting() == null) return notYet(name);
        String reason = text(state.getWaiting().getReason());
        String message = text(state.getWaiting().getMessage());
        Optional<ContainerStateTerminated> last = Optional.ofNullable(status.getLastState())
                .map(ContainerState::getTerminated)
                .filter(ended -> reason.equals("CrashLoopBackOff"));
        String why = last.map(ended -> "last exit: " + exit(ended) + ". ").orElse("");
        return new ContainerSigns(
                Words.shared(name),
                Stage.WAITING,
                Words.shared(reason),
                why + message,
                false,
                restarts,
                Instant.MAX,
                Instant.MIN);
    }

    private static ContainerSigns ended(String name, ContainerStateTerminated ended, int restarts) {
        Stage stage = ended.getExitCode() == 0 ? Stage.DONE : Stage.FAILED;
        String message = exit(ended) + (ended.getMessage() == null ? "" : ": " + ended.getMessage());
        return new ContainerSigns(
                Words.shared(name),
                stage,
                Words.shared(ended.getReason()),
                message,
                false,
                restarts,
                Instant.MAX,
                Instant.MIN);
    }

    private static String exit(ContainerStateTerminated ended) {
        String reason = text(ended.getReason());
        return (reason.isEmpty() ? "" : reason + ", ") + "exit code " + ended.getExitCode();
    }
}
