package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.problem.Refusal;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.dsl.Resource;
import io.fabric8.kubernetes.client.dsl.base.PatchContext;
import io.fabric8.kubernetes.client.dsl.base.PatchType;
import java.net.HttpURLConnection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Sends patches to workloads as field manager {@code mosaic}, again when somebody else was faster. */
final class Patches {
    static final String MANAGER = "mosaic";
    private static final int UNPROCESSABLE = 422;
    private static final int TRIES = 5;
    private final KubernetesClient client;

    Patches(KubernetesClient client) {
        this.client = client;
    }

    /** A JSON patch made from the object as it is; made anew when one of its tests no longer holds. */
    HasMetadata json(WorkloadId id, String what, Function<HasMetadata, List<Map<String, Object>>> patch) {
        for (int attempt = 1; ; attempt++) {
            List<Map<String, Object>> operations = patch.apply(read(id, what));
            try {
                return send(id, PatchType.JSON, operations);
            } catch (KubernetesClientException e) {
                if (attempt == TRIES || !isOutrun(e)) throw refusal(id, what, e);
            }
        }
    }

    /** A merge patch: holds for the object in whatever state it is, so a conflict just asks for the same again. */
    HasMetadata merge(WorkloadId id, String what, Map<String, Object> patch) {
        return patch(id, what, PatchType.JSON_MERGE, patch);
    }

    /** A strategic merge patch. */
    HasMetadata strategic(WorkloadId id, String what, Object patch) {
        return patch(id, what, PatchType.STRATEGIC_MERGE, patch);
    }

    HasMetadata read(WorkloadId id, String what) {
        try {
            HasMetadata found = resource(id).get();
            if (found == null) throw gone(id);
            return found;
        } catch (KubernetesClientException e) {
            throw refusal(id, what, e);
        }
    }

    private HasMetadata patch(WorkloadId id, String what, PatchType type, Object patch) {
        for (int attempt = 1; ; attempt++) {
            try {
                return send(id, type, patch);
            } catch (KubernetesClientException e) {
                if (attempt == TRIES || e.getCode() != HttpURLConnection.HTTP_CONFLICT) throw refusal(id, what, e);
            }
        }
    }

    private HasMetadata send(WorkloadId id, PatchType type, Object patch) {
        PatchContext context = new PatchContext.Builder()
                .withPatchType(type)
                .withFieldManager(MANAGER)
                .build();
        return resource(id).patch(context, client.getKubernetesSerialization().asJson(patch));
    }

    /** A test of a JSON patch that fails is answered with 422, like a value that is refused. */
    private static boolean isOutrun(KubernetesClientException e) {
        return e.getCode() == HttpURLConnection.HTTP_CONFLICT
                || e.getCode() == UNPROCESSABLE && ApiErrors.detail(e).contains("jsonpatch");
    }

    private static Refusal refusal(WorkloadId id, String what, KubernetesClientException e) {
        return e.getCode() == HttpURLConnection.HTTP_NOT_FOUND ? gone(id) : ApiErrors.refusal(what, e);
    }

    private static Refusal gone(WorkloadId id) {
        return Refusal.of(Problem.WORKLOAD_GONE, Map.of("what", id.toString()));
    }

    private Resource<? extends HasMetadata> resource(WorkloadId id) {
        return switch (id.kind()) {
            case DEPLOYMENT ->
                client.apps().deployments().inNamespace(id.namespace()).withName(id.name());
            case STATEFULSET ->
                client.apps().statefulSets().inNamespace(id.namespace()).withName(id.name());
            case DAEMONSET ->
                client.apps().daemonSets().inNamespace(id.namespace()).withName(id.name());
        };
    }
}
