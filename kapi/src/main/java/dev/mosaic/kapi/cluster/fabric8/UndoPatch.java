package dev.mosaic.kapi.cluster.fabric8;

import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpecBuilder;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.ReplicaSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The patch that brings a deployment back to what one of its ReplicaSets holds. Like {@code kubectl rollout undo} it
 * brings back the annotations of that time too, among them the commit that ran then.
 */
final class UndoPatch {
    /** These belong to the deployment as it is now and to none of its revisions. */
    private static final Set<String> OF_NOW = Set.of(
            "kubectl.kubernetes.io/last-applied-configuration",
            "deployment.kubernetes.io/revision",
            "deployment.kubernetes.io/revision-history",
            "deployment.kubernetes.io/desired-replicas",
            "deployment.kubernetes.io/max-replicas",
            "deprecated.deployment.rollback.to");

    private UndoPatch() {}

    static List<Map<String, Object>> of(Deployment now, ReplicaSet then) {
        List<Map<String, Object>> operations = new ArrayList<>();
        operations.add(Map.of("op", "replace", "path", "/spec/template", "value", template(then)));
        Map<String, String> before = Meta.annotations(now.getMetadata());
        Map<String, String> wanted = Meta.annotations(then.getMetadata());
        before.keySet().stream()
                .filter(key -> !OF_NOW.contains(key) && !wanted.containsKey(key))
                .forEach(key -> operations.add(Map.of("op", "remove", "path", path(key))));
        wanted.forEach((key, value) -> {
            if (!OF_NOW.contains(key) && !value.equals(before.get(key))) {
                operations.add(Map.of("op", "add", "path", path(key), "value", value));
            }
        });
        return operations;
    }

    /** The hash marks pods of the ReplicaSet; in the deployment it would become part of the template. */
    static PodTemplateSpec template(ReplicaSet then) {
        return new PodTemplateSpecBuilder(then.getSpec().getTemplate())
                .editMetadata()
                .removeFromLabels("pod-template-hash")
                .endMetadata()
                .build();
    }

    private static String path(String key) {
        return "/metadata/annotations/" + key.replace("~", "~0").replace("/", "~1");
    }
}
