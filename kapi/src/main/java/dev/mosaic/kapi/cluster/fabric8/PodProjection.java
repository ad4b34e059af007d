package dev.mosaic.kapi.cluster.fabric8;

import static dev.mosaic.kapi.cluster.fabric8.Meta.text;

import dev.mosaic.kapi.cluster.PodSigns;
import io.fabric8.kubernetes.api.model.ContainerStatus;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodCondition;
import io.fabric8.kubernetes.api.model.PodStatus;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Keeps of a pod what its row, its workload's counts and its health need. */
final class PodProjection {
    private PodProjection() {}

    static SeenPod of(Pod pod) {
        ObjectMeta meta = pod.getMetadata();
        PodStatus status = pod.getStatus() == null ? new PodStatus() : pod.getStatus();
        List<ContainerView> containers = ContainerView.of(pod, status);
        return new SeenPod(
                Uid.of(meta.getUid()),
                Meta.owner(meta),
                meta.getName(),
                Words.shared(Meta.labels(meta).get("controller-revision-hash")),
                Words.shared(Meta.labels(meta).get("pod-template-generation")),
                signs(meta, status, containers),
                map(containers, ContainerView::image),
                Words.shared(pod.getSpec().getNodeName()),
                text(status.getPodIP()),
                Meta.created(meta));
    }

    private static PodSigns signs(ObjectMeta meta, PodStatus status, List<ContainerView> containers) {
        Optional<PodCondition> held = condition(status, "PodScheduled")
                .filter(condition -> condition.getStatus().equals("False"));
        return new PodSigns(
                phase(status),
                Words.shared(held.map(PodCondition::getReason).orElse(text(status.getReason()))),
                Words.shared(held.map(PodCondition::getMessage).orElse(text(status.getMessage()))),
                condition(status, "Ready")
                        .filter(ready -> ready.getStatus().equals("True"))
                        .isPresent(),
                meta.getDeletionTimestamp() != null,
                map(containers, ContainerView::signs));
    }

    private static PodSigns.Phase phase(PodStatus status) {
        return status.getPhase() == null
                ? PodSigns.Phase.PENDING
                : PodSigns.Phase.valueOf(status.getPhase().toUpperCase(Locale.ROOT));
    }

    private static Optional<PodCondition> condition(PodStatus status, String type) {
        return status.getConditions().stream()
                .filter(condition -> condition.getType().equals(type))
                .findFirst();
    }

    private static <T> List<T> map(List<ContainerView> containers, Function<ContainerView, T> part) {
        // A copy of one or two has no array of its own.
        return List.copyOf(containers.stream().map(part).toList());
    }

    static Optional<ContainerStatus> status(List<ContainerStatus> statuses, String name) {
        return statuses.stream().filter(status -> status.getName().equals(name)).findFirst();
    }
}
