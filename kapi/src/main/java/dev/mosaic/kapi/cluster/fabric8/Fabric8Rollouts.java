package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.cluster.Rollouts;
import dev.mosaic.kapi.problem.Refusal;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes by patches of single fields, so what somebody else changes meanwhile stays. */
final class Fabric8Rollouts implements Rollouts {
    private static final Logger LOG = LoggerFactory.getLogger(Fabric8Rollouts.class);
    private final Patches patches;
    private final Templates templates;
    private final PodDeletions pods;
    private final Notes notes;

    Fabric8Rollouts(KubernetesClient client) {
        KubernetesClient patient = Clients.patient(client);
        this.patches = new Patches(patient);
        this.templates = new Templates(patient);
        this.pods = new PodDeletions(patient);
        this.notes = new Notes(client);
    }

    @Override
    public long setImage(WorkloadId id, String container, ImageReference image) {
        return generation(patches.json(
                id,
                "set the image of container " + container + " of " + id,
                workload -> ContainerPatch.image(id, workload, container, image)));
    }

    @Override
    public long restart(WorkloadId id, Instant at) {
        Map<String, Object> stamp = Map.of(
                "kubectl.kubernetes.io/restartedAt",
                at.truncatedTo(ChronoUnit.SECONDS).toString());
        Map<String, Object> patch = nested(stamp, "spec", "template", "metadata", "annotations");
        return generation(patches.merge(id, "restart " + id, patch));
    }

    @Override
    public long scale(WorkloadId id, int replicas) {
        if (id.kind() == WorkloadKind.DAEMONSET) {
            throw Refusal.of(
                    Problem.INVALID_INPUT,
                    Map.of("field", "replicas", "rule", "a daemon set has one pod a node and cannot be scaled"));
        }
        return generation(patches.merge(id, "scale " + id + " to " + replicas, nested(replicas, "spec", "replicas")));
    }

    @Override
    public long returnTo(WorkloadId id, long revision) {
        return generation(templates.putBack(id, revision, patches));
    }

    @Override
    public long pause(WorkloadId id, boolean paused) {
        if (id.kind() != WorkloadKind.DEPLOYMENT) {
            throw Refusal.of(
                    Problem.INVALID_INPUT, Map.of("field", "workload", "rule", "only deployments can be paused"));
        }
        String what = (paused ? "pause " : "resume ") + id;
        return generation(patches.merge(id, what, nested(paused, "spec", "paused")));
    }

    @Override
    public void deletePod(WorkloadId id, String pod, Instant created) {
        pods.delete(id, patches.read(id, "read " + id), pod, created);
    }

    @Override
    public void annotate(WorkloadId id, Map<String, String> annotations) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        annotations.forEach((key, value) -> values.put(key, value.isEmpty() ? null : value));
        patches.merge(id, "annotate " + id, nested(values, "metadata", "annotations"));
    }

    @Override
    public void note(WorkloadId id, String reason, String message, boolean normal) {
        try {
            notes.leave(id, patches.read(id, "read " + id), reason, message, normal);
        } catch (Refusal refusal) {
            LOG.warn("No event was left on {}: {}", id, refusal.getMessage());
        }
    }

    private static long generation(HasMetadata written) {
        return Meta.number(written.getMetadata().getGeneration());
    }

    private static Map<String, Object> nested(Object value, String... path) {
        Object inner = value;
        for (int i = path.length - 1; i >= 0; i--) inner = Map.of(path[i], inner);
        @SuppressWarnings("unchecked")
        Map<String, Object> outer = (Map<String, Object>) inner;
        return outer;
    }
}
