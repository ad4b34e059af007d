package dev.mosaic.kapi.cluster;

import dev.mosaic.contract.workload.WorkloadKind;
import java.util.Set;

/**
 * Kinds that evidence is looked for in. What Mosaic's own account may do with them by {@code manifest.yaml} it does itself, once the
 * caller may too; the rest is read with the caller's token.
 */
public enum EvidenceKind {
    POD("", "v1", "Pod", "pods", true, "get", "list"),
    DEPLOYMENT("apps", "v1", "Deployment", "deployments", true, "get", "list"),
    STATEFULSET("apps", "v1", "StatefulSet", "statefulsets", true, "get", "list"),
    DAEMONSET("apps", "v1", "DaemonSet", "daemonsets", true, "get", "list"),
    REPLICASET("apps", "v1", "ReplicaSet", "replicasets", true, "get", "list"),
    CONTROLLER_REVISION("apps", "v1", "ControllerRevision", "controllerrevisions", true),
    EVENT("", "v1", "Event", "events", true, "list"),
    SERVICE("", "v1", "Service", "services", true, "list"),
    ENDPOINT_SLICE("discovery.k8s.io", "v1", "EndpointSlice", "endpointslices", true, "list"),
    INGRESS("networking.k8s.io", "v1", "Ingress", "ingresses", true, "list"),
    INGRESS_CLASS("networking.k8s.io", "v1", "IngressClass", "ingressclasses", false),
    NETWORK_POLICY("networking.k8s.io", "v1", "NetworkPolicy", "networkpolicies", true, "list"),
    GATEWAY("gateway.networking.k8s.io", "v1", "Gateway", "gateways", true),
    GATEWAY_CLASS("gateway.networking.k8s.io", "v1", "GatewayClass", "gatewayclasses", false),
    HTTP_ROUTE("gateway.networking.k8s.io", "v1", "HTTPRoute", "httproutes", true),
    NODE("", "v1", "Node", "nodes", false, "list"),
    NAMESPACE("", "v1", "Namespace", "namespaces", false, "get"),
    CONFIGMAP("", "v1", "ConfigMap", "configmaps", true),
    SECRET("", "v1", "Secret", "secrets", true),
    SERVICE_ACCOUNT("", "v1", "ServiceAccount", "serviceaccounts", true),
    CLAIM("", "v1", "PersistentVolumeClaim", "persistentvolumeclaims", true),
    VOLUME("", "v1", "PersistentVolume", "persistentvolumes", false),
    STORAGE_CLASS("storage.k8s.io", "v1", "StorageClass", "storageclasses", false),
    QUOTA("", "v1", "ResourceQuota", "resourcequotas", true),
    LIMIT_RANGE("", "v1", "LimitRange", "limitranges", true),
    AUTOSCALER("autoscaling", "v2", "HorizontalPodAutoscaler", "horizontalpodautoscalers", true),
    BUDGET("policy", "v1", "PodDisruptionBudget", "poddisruptionbudgets", true),
    JOB("batch", "v1", "Job", "jobs", true),
    CRON_JOB("batch", "v1", "CronJob", "cronjobs", true),
    ROLE("rbac.authorization.k8s.io", "v1", "Role", "roles", true),
    ROLE_BINDING("rbac.authorization.k8s.io", "v1", "RoleBinding", "rolebindings", true),
    CLUSTER_ROLE("rbac.authorization.k8s.io", "v1", "ClusterRole", "clusterroles", false),
    CLUSTER_ROLE_BINDING("rbac.authorization.k8s.io", "v1", "ClusterRoleBinding", "clusterrolebindings", false);

    private final String group;
    private final String version;
    private final String title;
    private final String resource;
    private final boolean namespaced;
    private final Set<String> granted;

    EvidenceKind(String group, String version, String title, String resource, boolean namespaced, String... granted) {
        this.group = group;
        this.version = version;
        this.title = title;
        this.resource = resource;
        this.namespaced = namespaced;
        this.granted = Set.of(granted);
    }

    public static EvidenceKind of(WorkloadKind kind) {
        return valueOf(kind.name());
    }

    public String group() {
        return group;
    }

    public String version() {
        return version;
    }

    /** As YAML writes it: {@code Pod}. */
    public String title() {
        return title;
    }

    /** As RBAC names it: {@code pods}. */
    public String resource() {
        return resource;
    }

    public boolean namespaced() {
        return namespaced;
    }

    /** Whether {@code manifest.yaml} lets Mosaic itself do this with them. */
    public boolean grants(String verb) {
        return granted.contains(verb);
    }

    /** Whether of its content only the names of keys may be known. */
    public boolean secret() {
        return this == CONFIGMAP || this == SECRET;
    }

    /** As kubectl takes it: {@code ingressclasses.networking.k8s.io}. */
    public String kubectl() {
        return group.isEmpty() ? resource : resource + "." + group;
    }
}
