package dev.mosaic.e2e.faults;

import io.fabric8.kubernetes.api.model.authorization.v1.SubjectAccessReviewBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What accounts may do, as the API server itself says. */
record Accounts(KubernetesClient client) {
    private static final List<String> VERBS = List.of("get", "list", "watch", "create", "update", "patch", "delete");
    /** Group and resource; the second of each name is what a Role that is written by mistake may name. */
    private static final List<List<String>> RESOURCES = List.of(
            List.of("", "pods"), List.of("apps", "deployments"), List.of("", "deployments"), List.of("", "secrets"));

    List<Map<String, Object>> rights(String namespace, String account) {
        List<Map<String, Object>> rights = new ArrayList<>();
        for (String verb : VERBS) {
            for (List<String> resource : RESOURCES) {
                for (String where : List.of(namespace, "")) rights.add(right(account, verb, resource, where));
            }
        }
        return rights;
    }

    private Map<String, Object> right(String account, String verb, List<String> resource, String namespace) {
        var review = new SubjectAccessReviewBuilder()
                .withNewSpec()
                .withUser(account)
                .withNewResourceAttributes()
                .withVerb(verb)
                .withGroup(resource.getFirst())
                .withResource(resource.getLast())
                .withNamespace(namespace)
                .endResourceAttributes()
                .endSpec()
                .build();
        boolean allowed = client.resource(review).create().getStatus().getAllowed();
        return Map.of(
                "account", account,
                "verb", verb,
                "group", resource.getFirst(),
                "resource", resource.getLast(),
                "namespace", namespace,
                "allowed", allowed);
    }
}
