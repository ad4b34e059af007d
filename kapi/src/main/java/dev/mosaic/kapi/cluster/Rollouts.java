package dev.mosaic.kapi.cluster;

import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.workload.WorkloadId;
import java.time.Instant;
import java.util.Map;

/**
 * Port: the writes on a workload. Each patches its own field only, is idempotent, retries a conflict on that field, and
 * answers the object's generation afterwards. Fails with WORKLOAD_GONE, CLUSTER_REFUSED or CLUSTER_UNREACHABLE.
 */
public interface Rollouts {

    /** Sets the image of one container; fails with NOT_FOUND when the template has no such container. */
    long setImage(WorkloadId id, String container, ImageReference image);

    /** Stamps the pod template with {@code at}, as kubectl rollout restart does. */
    long restart(WorkloadId id, Instant at);

    /** Sets the wanted number of pods; fails with INVALID_INPUT for a daemon set. */
    long scale(WorkloadId id, int replicas);

    /** Puts the pod template of that revision back, as kubectl rollout undo does; fails with NOT_FOUND when it is gone. */
    long returnTo(WorkloadId id, long revision);

    /** Pauses the rollout or lets it go on; fails with INVALID_INPUT for anything but a deployment. */
    long pause(WorkloadId id, boolean paused);

    /**
     * Deletes the pod of this name that was created then, gracefully; one that is gone or was replaced already is left
     * alone. Fails with NOT_FOUND when a pod of this name belongs to something else.
     */
    void deletePod(WorkloadId id, String pod, Instant created);

    /** Sets annotations on the workload's own metadata (not the template); an empty value removes one. */
    void annotate(WorkloadId id, Map<String, String> annotations);

    /** Leaves a Kubernetes Event on the workload for the audit; failing to do so is logged, never thrown. */
    void note(WorkloadId id, String reason, String message, boolean normal);
}
