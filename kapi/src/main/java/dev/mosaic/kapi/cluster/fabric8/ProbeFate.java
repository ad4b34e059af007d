package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.outbound.Cancelled;
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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What becomes of one probe's pod: it runs, or it never will, or it ended. */
final class ProbeFate {
    private static final Set<String> NO_IMAGE =
            Set.of("ImagePullBackOff", "ErrImagePull", "InvalidImageName", "ErrImageNeverPull");
    private static final Set<String> NO_START =
            Set.of("CreateContainerConfigError", "CreateContainerError", "RunContainerError");

    private final CompletableFuture<Boolean> running = new CompletableFuture<>();
    private final CompletableFuture<Refusal> end = new CompletableFuture<>();
    private volatile String waits = "nothing is known of it yet";

    ProbeFate() {
        end.thenAccept(running::completeExceptionally);
    }

    CompletableFuture<Refusal> end() {
        return end;
    }

    void seen(Pod pod) {
        PodStatus status = pod.getStatus();
        if (status == null) return;
        if (isOver(pod)) end.complete(lost(Meta.text(status.getReason()) + " " + Meta.text(status.getMessage())));
        waits = PodWaits.of(pod);
        states(status).forEach(state -> {
            if (state.getState().getRunning() != null) running.complete(true);
            if (state.getState().getWaiting() != null) hopeless(state.getState().getWaiting(), state.getImage());
        });
    }

    void gone() {
        end.complete(lost("somebody deleted it"));
    }

    /** Returns once the pod runs; fails with what ended it before, or with what it still waits for. */
    void awaitRunning(Duration most) {
        try {
            running.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw Cancelled.restored();
        } catch (TimeoutException e) {
            throw Refusal.of(Problem.PROBE_OVERDUE, Map.of("time", most.toSeconds() + " s", "detail", waits));
        } catch (ExecutionException e) {
            throw end.join();
        }
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
            end.complete(Refusal.of(
                    Problem.PROBE_UNAVAILABLE, Map.of("detail", "its image " + image + " cannot be had: " + detail)));
        else if (NO_START.contains(reason)) end.complete(lost(detail));
    }

    private static List<ContainerStatus> states(PodStatus status) {
        return status.getContainerStatuses().stream()
                .filter(one -> one.getState() != null)
                .toList();
    }
}
