package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.Manifests;
import dev.mosaic.kapi.problem.Refusal;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.dsl.Resource;
import io.fabric8.kubernetes.client.dsl.base.PatchContext;
import io.fabric8.kubernetes.client.dsl.base.PatchType;
import java.net.HttpURLConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads and patches workloads as untyped objects, so that nothing of them is lost on the way. */
final class Fabric8Manifests implements Manifests {
    private final KubernetesClient client;
    private final Templates templates;

    Fabric8Manifests(KubernetesClient client) {
        this.client = client;
        this.templates = new Templates(client);
    }

    @Override
    public Map<String, Object> read(WorkloadId id) {
        try {
            GenericKubernetesResource found = resource(id).get();
            if (found == null) throw gone(id);
            return tree(found);
        } catch (KubernetesClientException e) {
            throw refusal("read " + id, id, e);
        }
    }

    @Override
    public Map<String, Object> template(WorkloadId id, long revision) {
        return tree(templates.of(id, revision, new Patches(client)));
    }

    @Override
    public Map<String, Object> rehearse(WorkloadId id, String version, List<Map<String, Object>> patch) {
        return send(id, version, patch, true);
    }

    @Override
    public Map<String, Object> patch(WorkloadId id, String version, List<Map<String, Object>> patch) {
        return send(id, version, patch, false);
    }

    private Map<String, Object> send(
            WorkloadId id, String version, List<Map<String, Object>> patch, boolean rehearsal) {
        PatchContext.Builder context =
                new PatchContext.Builder().withPatchType(PatchType.JSON).withFieldManager(Patches.MANAGER);
        if (rehearsal) context.withDryRun(List.of("All"));
        try {
            String json = client.getKubernetesSerialization().asJson(versioned(version, patch));
            return tree(resource(id).patch(context.build(), json));
        } catch (KubernetesClientException e) {
            throw refusal("change " + id, id, e);
        }
    }

    /** With the version it was made for: the API server answers 409 when the object has moved on. */
    private static List<Map<String, Object>> versioned(String version, List<Map<String, Object>> patch) {
        List<Map<String, Object>> all = new ArrayList<>(patch);
        all.add(Map.of("op", "replace", "path", "/metadata/resourceVersion", "value", version));
        return all;
    }

    private Map<String, Object> tree(Object object) {
        @SuppressWarnings("unchecked")
        Map<String, Object> tree = client.getKubernetesSerialization()
                .unmarshal(client.getKubernetesSerialization().asJson(object), Map.class);
        return tree;
    }

    private static Refusal refusal(String what, WorkloadId id, KubernetesClientException e) {
        return switch (e.getCode()) {
            case HttpURLConnection.HTTP_NOT_FOUND -> gone(id);
            case HttpURLConnection.HTTP_CONFLICT -> Refusal.of(Problem.CONFLICT, Map.of("what", id.toString()));
            default -> ApiErrors.refusal(what, e);
        };
    }

    private static Refusal gone(WorkloadId id) {
        return Refusal.of(Problem.WORKLOAD_GONE, Map.of("what", id.toString()));
    }

    private Resource<GenericKubernetesResource> resource(WorkloadId id) {
        return client.genericKubernetesResources("apps/v1", id.kind().title())
                .inNamespace(id.namespace())
                .withName(id.name());
    }
}
