package dev.mosaic.e2e.faults;

import java.util.Map;
import java.util.Set;

/** Objects of a kind: one by name, or all of the namespace. Without a namespace the case's own is meant. */
record Target(String apiVersion, String kind, String namespace, String name) {
    static final Set<String> ACROSS =
            Set.of("Namespace", "Node", "ClusterRole", "ClusterRoleBinding", "IngressClass", "StorageClass");
    private static final Map<String, String> VERSIONS = Map.ofEntries(
            Map.entry("Deployment", "apps/v1"),
            Map.entry("StatefulSet", "apps/v1"),
            Map.entry("DaemonSet", "apps/v1"),
            Map.entry("ReplicaSet", "apps/v1"),
            Map.entry("Job", "batch/v1"),
            Map.entry("CronJob", "batch/v1"),
            Map.entry("EndpointSlice", "discovery.k8s.io/v1"),
            Map.entry("Ingress", "networking.k8s.io/v1"),
            Map.entry("IngressClass", "networking.k8s.io/v1"),
            Map.entry("NetworkPolicy", "networking.k8s.io/v1"),
            Map.entry("HorizontalPodAutoscaler", "autoscaling/v2"),
            Map.entry("Role", "rbac.authorization.k8s.io/v1"),
            Map.entry("RoleBinding", "rbac.authorization.k8s.io/v1"),
            Map.entry("ClusterRole", "rbac.authorization.k8s.io/v1"),
            Map.entry("ClusterRoleBinding", "rbac.authorization.k8s.io/v1"),
            Map.entry("StorageClass", "storage.k8s.io/v1"));

    static Target of(Reading reading) {
        String kind = reading.text("kind");
        return new Target(
                reading.text("apiVersion", VERSIONS.getOrDefault(kind, "v1")),
                kind,
                reading.text("namespace", ""),
                reading.text("name", ""));
    }

    boolean acrossNamespaces() {
        return ACROSS.contains(kind);
    }

    @Override
    public String toString() {
        return name.isEmpty() ? kind : kind + " " + name;
    }
}
