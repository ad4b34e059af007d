package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.problem.Refusal;
import io.fabric8.kubernetes.api.model.ContainerStateWaiting;
import io.fabric8.kubernetes.api.model.ContainerStatus;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodStatus;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** What becomes of one probe's pod: it runs, or it never will, or it ended. */
final class ProbeFate {
    private static final Set<String> NO_IMAGE =
            Set.of("ImagePullBackOff", "ErrImagePull", "InvalidImageName", "ErrImageNeverPull");
    private static final Set<String> NO_START =
            Set.of("CreateContainerConfigError", "CreateContainerError", "RunContainerError");

    private final Fate fate = new Fate();
    private volatile String waits = "nothing is known of it yet";

    CompletableFuture<Refusal> end() {
        return fate.end();
    }

    void seen(Pod pod) {
        PodStatus status = pod.getStatus();
        if (status == null) return;
        if (isOver(pod)) fate.ends(lost(Meta.text(status.getReason()) + " " + Meta.text(status.getMessage())));
        waits = PodWaits.of(pod);
        states(status).forEach(state -> {
            if (state.getState().getRunning() != null) fate.runs();
            if (state.getState().getWaiting() != null) hopeless(state.getState().getWaiting(), state.getImage());
        });
    }

    void gone() {
        fate.ends(lost("somebody deleted it"));
    }

    /** Returns once the pod runs; fails with what ended it before, or with what it still waits for. */
    void awaitRunning(Duration most) {
        fate.awaitRunning(
                most,
                () -> Refusal.of(Problem.PROBE_OVERDUE, Map.of("time", most.toSeconds() + " s", "detail", waits)));
    }

    static boolean isOver(Pod pod) {
        return pod.getStatus() != null
                && List.of("Failed", "Succeeded")
                        .contains(Meta.text(pod.getStatus().getPhase()));
    }

    static Refusal lost(String detail) {
        return Refusal.of(
                Problem.PROBE_LOST, Map.of("detail", detail.isBlank() ? "it ended by itself" : detail.strip()));
    }

    private void hopeless(ContainerStateWaiting waiting, String image) {
        String reason = Meta.text(waiting.getReason());
        String detail = reason + ": " + Meta.text(waiting.getMessage());
        if (NO_IMAGE.contains(reason))
            fate.ends(Refusal.of(
                    Problem.PROBE_UNAVAILABLE, Map.of("detail", "its image " + image + " cannot be had: " + detail)));
        else if (NO_START.contains(reason)) fate.ends(lost(detail));
    }

    private static List<ContainerStatus> states(PodStatus status) {
        return status.getContainerStatuses().stream()
                .filter(one -> one.getState() != null)
                .toList();
    }
}
