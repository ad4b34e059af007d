package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.problem.Refusal;
import io.fabric8.kubernetes.api.model.ContainerState;
import io.fabric8.kubernetes.api.model.ContainerStateTerminated;
import io.fabric8.kubernetes.api.model.ContainerStateWaiting;
import io.fabric8.kubernetes.api.model.ContainerStatus;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodStatus;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What a build pod's own status says of its end, or of why it will never begin. */
final class PodEnds {
    private static final Set<String> NO_IMAGE = Set.of("ImagePullBackOff", "InvalidImageName", "ErrImageNeverPull");
    private static final Set<String> NO_START =
            Set.of("CreateContainerConfigError", "CreateContainerError", "RunContainerError");

    private final BuildPodSettings settings;

    PodEnds(BuildPodSettings settings) {
        this.settings = settings;
    }

    /** Empty while there is hope. */
    Optional<Refusal> of(Pod pod) {
        PodStatus status = pod.getStatus();
        if (status == null) return Optional.empty();
        List<ContainerState> states = states(status);
        boolean starved = states.stream().anyMatch(PodEnds::starved);
        if (starved) return Optional.of(outOfMemory());
        String reason = Meta.text(status.getReason());
        if (reason.equals("DeadlineExceeded")) return Optional.of(overdue());
        if (reason.equals("Evicted")) return Optional.of(evicted(Meta.text(status.getMessage())));
        if (List.of("Failed", "Succeeded").contains(Meta.text(status.getPhase()))) {
            return Optional.of(gone(ended(states, reason)));
        }
        return waiting(pod, states);
    }

    Refusal outOfMemory() {
        return Refusal.of(Problem.BUILD_POD_OUT_OF_MEMORY, Map.of("limit", settings.memory()));
    }

    Refusal overdue() {
        return Refusal.of(
                Problem.BUILD_POD_OVERDUE, Map.of("time", settings.deadline().toSeconds() + " s"));
    }

    static Refusal gone(String detail) {
        return Refusal.of(Problem.BUILD_POD_GONE, Map.of("detail", detail));
    }

    private static Refusal evicted(String detail) {
        return Refusal.of(Problem.BUILD_POD_EVICTED, Map.of("detail", detail));
    }

    private static Optional<Refusal> waiting(Pod pod, List<ContainerState> states) {
        String image = pod.getSpec().getContainers().getFirst().getImage();
        return states.stream()
                .map(ContainerState::getWaiting)
                .filter(Objects::nonNull)
                .flatMap(waiting -> hopeless(waiting, image).stream())
                .findFirst();
    }

    private static Optional<Refusal> hopeless(ContainerStateWaiting waiting, String image) {
        String reason = Meta.text(waiting.getReason());
        String detail = reason + ": " + Meta.text(waiting.getMessage());
        if (NO_IMAGE.contains(reason)) {
            return Optional.of(Refusal.of(Problem.BUILDER_IMAGE_UNAVAILABLE, Map.of("image", image, "detail", detail)));
        }
        return NO_START.contains(reason) ? Optional.of(gone(detail)) : Optional.empty();
    }

    private static boolean starved(ContainerState state) {
        return state.getTerminated() != null
                && "OOMKilled".equals(state.getTerminated().getReason());
    }

    private static String ended(List<ContainerState> states, String reason) {
        return states.stream()
                .map(ContainerState::getTerminated)
                .filter(Objects::nonNull)
                .findFirst()
                .map(PodEnds::words)
                .orElse(reason.isEmpty() ? "it ended by itself" : reason);
    }

    private static String words(ContainerStateTerminated end) {
        return "it ended by itself with exit code " + end.getExitCode() + " (" + Meta.text(end.getReason()) + ")";
    }

    private static List<ContainerState> states(PodStatus status) {
        return status.getContainerStatuses().stream()
                .map(ContainerStatus::getState)
                .filter(Objects::nonNull)
                .toList();
    }
}
