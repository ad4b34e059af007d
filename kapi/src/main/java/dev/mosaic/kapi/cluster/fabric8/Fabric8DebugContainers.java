package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.shell.ContainerPlace;
import dev.mosaic.kapi.cluster.DebugContainers;
import dev.mosaic.kapi.cluster.UserToken;
import dev.mosaic.kapi.problem.Refusal;
import io.fabric8.kubernetes.api.model.ContainerStatus;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.KubernetesClientTimeoutException;
import io.fabric8.kubernetes.client.dsl.PodResource;
import io.fabric8.kubernetes.client.dsl.base.PatchContext;
import io.fabric8.kubernetes.client.dsl.base.PatchType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Adds debug containers as the user, and waits for them as Mosaic. */
final class Fabric8DebugContainers implements DebugContainers {
    private final KubernetesClient client;
    private final UserClients users;
    private final DebugContainerSettings settings;

    Fabric8DebugContainers(KubernetesClient client, UserClients users, DebugContainerSettings settings) {
        this.client = client;
        this.users = users;
        this.settings = settings;
    }

    @Override
    public String image() {
        return settings.image();
    }

    @Override
    public ContainerPlace add(UserToken user, ContainerPlace beside, String id) {
        try {
            Pod pod = pod(client, beside).get();
            if (pod == null) throw gone(beside);
            DebugContainerSpec spec = new DebugContainerSpec(settings, beside.container(), id);
            String patch = client.getKubernetesSerialization().asJson(spec.patch(pod));
            users.calling(
                    user,
                    own -> pod(own, beside)
                            .ephemeralContainers()
                            .patch(PatchContext.of(PatchType.STRATEGIC_MERGE), patch));
            await(beside, spec.name());
            return beside.in(spec.name());
        } catch (KubernetesClientException e) {
            if (e.getCode() == 404) throw gone(beside);
            throw ApiErrors.refusal("add a debug container beside " + beside, e);
        }
    }

    private void await(ContainerPlace beside, String name) {
        try {
            Pod pod = pod(client, beside)
                    .waitUntilCondition(
                            seen -> seen == null || isDecided(status(seen, name)),
                            settings.patience().toMillis(),
                            TimeUnit.MILLISECONDS);
            ContainerStatus status = pod == null ? null : status(pod, name);
            if (status == null || status.getState().getRunning() == null) throw failed(beside, reason(status));
        } catch (KubernetesClientTimeoutException e) {
            throw failed(
                    beside, "it did not start within " + settings.patience().toSeconds() + " s");
        }
    }

    private static boolean isDecided(@Nullable ContainerStatus status) {
        if (status == null) return false;
        if (status.getState().getRunning() != null || status.getState().getTerminated() != null) return true;
        return status.getState().getWaiting() != null
                && List.of("ErrImagePull", "ImagePullBackOff", "CreateContainerConfigError", "InvalidImageName")
                        .contains(status.getState().getWaiting().getReason());
    }

    private static String reason(@Nullable ContainerStatus status) {
        if (status == null) return "the pod is gone";
        if (status.getState().getWaiting() != null)
            return status.getState().getWaiting().getReason() + ": "
                    + status.getState().getWaiting().getMessage();
        return "it ended at once: "
                + Optional.ofNullable(status.getState().getTerminated())
                        .map(end -> "exit code " + end.getExitCode())
                        .orElse("nobody knows why");
    }

    private static @Nullable ContainerStatus status(Pod pod, String name) {
        return Optional.ofNullable(pod.getStatus().getEphemeralContainerStatuses()).stream()
                .flatMap(List::stream)
                .filter(status -> status.getName().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static PodResource pod(KubernetesClient client, ContainerPlace place) {
        return client.pods().inNamespace(place.workload().namespace()).withName(place.pod());
    }

    private Refusal failed(ContainerPlace beside, String detail) {
        return Refusal.of(
                Problem.DEBUG_CONTAINER_FAILED,
                Map.of("what", beside.toString(), "image", settings.image(), "detail", detail));
    }

    private static Refusal gone(ContainerPlace place) {
        return Refusal.of(Problem.NOT_FOUND, Map.of("what", place.toString()));
    }
}
