package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.problem.Refusal;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.OwnerReference;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.apps.ReplicaSet;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.dsl.PodResource;
import java.net.HttpURLConnection;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Deletes single pods of a workload, each only as long as it is the one that was meant. */
final class PodDeletions {
    private static final int TRIES = 5;
    private final KubernetesClient client;

    PodDeletions(KubernetesClient client) {
        this.client = client;
    }

    void delete(WorkloadId id, HasMetadata workload, String name, Instant created) {
        for (int attempt = 1; !isGone(id, workload, name, created); attempt++) {
            if (attempt == TRIES)
                throw Refusal.of(
                        Problem.CLUSTER_REFUSED,
                        Map.of("what", "delete pod " + name, "detail", "it changes too often"));
        }
    }

    /** False when the pod changed between reading and deleting: it may be another by now. */
    private boolean isGone(WorkloadId id, HasMetadata workload, String name, Instant created) {
        PodResource resource = client.pods().inNamespace(id.namespace()).withName(name);
        Pod pod = ApiErrors.calling("read pod " + name, resource::get);
        if (pod == null || !Meta.created(pod.getMetadata()).equals(created)) return true;
        if (!owner(pod).equals(workload.getMetadata().getUid())) {
            throw Refusal.of(Problem.NOT_FOUND, Map.of("what", "pod " + name + " of " + id));
        }
        return isDeleted(resource, pod, name);
    }

    /** The version holds the deletion to the pod that was read: a namesake made meanwhile has another. */
    private static boolean isDeleted(PodResource resource, Pod pod, String name) {
        try {
            resource.lockResourceVersion(pod.getMetadata().getResourceVersion()).delete();
            return true;
        } catch (KubernetesClientException e) {
            if (e.getCode() == HttpURLConnection.HTTP_CONFLICT) return false;
            if (e.getCode() == HttpURLConnection.HTTP_NOT_FOUND) return true;
            throw ApiErrors.refusal("delete pod " + name, e);
        }
    }

    /** The uid of the workload, also where a ReplicaSet stands between. */
    private String owner(Pod pod) {
        Optional<OwnerReference> owner = Meta.controller(pod.getMetadata());
        return owner.filter(found -> found.getKind().equals("ReplicaSet"))
                .map(found -> replicaSet(pod.getMetadata().getNamespace(), found.getName()))
                .orElseGet(() -> Meta.controllerUid(pod.getMetadata()));
    }

    private String replicaSet(String namespace, String name) {
        ReplicaSet set = ApiErrors.calling(
                "read replica set " + name,
                () -> client.apps()
                        .replicaSets()
                        .inNamespace(namespace)
                        .withName(name)
                        .get());
        return set == null ? "" : Meta.controllerUid(set.getMetadata());
    }
}
