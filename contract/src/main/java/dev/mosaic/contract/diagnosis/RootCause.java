package dev.mosaic.contract.diagnosis;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The names of root causes: the words verdicts use. */
public enum RootCause {
    /** The registry answers, the repository or tag is not there. */
    IMAGE_NOT_FOUND(Suite.PODS),
    /** The image string is no reference; nothing is ever pulled. */
    IMAGE_REFERENCE_INVALID(Suite.PODS),
    /** Host name, port or route of the registry is wrong or down. */
    REGISTRY_UNREACHABLE(Suite.PODS),
    /** The registry refuses an anonymous (or wrong) caller. */
    REGISTRY_AUTH_REQUIRED(Suite.PODS),
    /** ImagePullSecrets names a Secret that does not exist. */
    PULL_SECRET_MISSING(Suite.PODS),
    /** A ConfigMap that the pod needs does not exist. */
    CONFIGMAP_MISSING(Suite.PODS),
    /** The ConfigMap exists, the key does not. */
    CONFIGMAP_KEY_MISSING(Suite.PODS),
    /** A Secret that the pod needs does not exist. */
    SECRET_MISSING(Suite.PODS),
    /** The Secret exists, the key does not. */
    SECRET_KEY_MISSING(Suite.PODS),
    /** The PersistentVolumeClaim does not exist. */
    PVC_MISSING(Suite.PODS),
    /** The claim exists and cannot be bound (no class, no volume). */
    PVC_UNBOUND(Suite.PODS),
    /** The node lacks the path a hostPath volume demands. */
    HOST_PATH_MISSING(Suite.PODS),
    /** The program ends by itself with a code that is not 0. */
    APP_EXITS_WITH_ERROR(Suite.PODS),
    /** The program ends with 0 where it should stay. */
    CONTAINER_EXITS_NORMALLY(Suite.PODS),
    /** The program to start does not exist (127, or StartError 128). */
    COMMAND_NOT_FOUND(Suite.PODS),
    /** It exists and may not be executed (126). */
    COMMAND_NOT_EXECUTABLE(Suite.PODS),
    /** The kernel cannot run it: no "#!" line, or another architecture. */
    COMMAND_WRONG_FORMAT(Suite.PODS),
    /** Another container of the pod has the port. */
    PORT_TAKEN_IN_POD(Suite.PODS),
    /** The program writes where the root file system is read-only. */
    READ_ONLY_ROOT_FILESYSTEM(Suite.PODS),
    /** RunAsNonRoot and an image or user that is root. */
    RUNS_AS_ROOT_FORBIDDEN(Suite.PODS),
    /** Killed for the memory limit. */
    OUT_OF_MEMORY(Suite.PODS),
    /** The kubelet evicted the pod. */
    EVICTED(Suite.PODS),
    /** The liveness probe is wrong and kills a healthy program. */
    LIVENESS_PROBE_KILLS(Suite.PODS),
    /** A startup or liveness probe kills the program before it has started. */
    PROBE_TOO_EARLY(Suite.PODS),
    /** The program answers the probe rightly, later than timeoutSeconds. */
    PROBE_TIMEOUT_TOO_SHORT(Suite.PODS),
    /** The readiness probe fails: wrong path, port or command, or a true no. */
    READINESS_PROBE_FAILS(Suite.PODS),
    /** No readiness probe, so pods that do not serve get traffic. */
    READINESS_PROBE_MISSING(Suite.PODS),
    /** An init container ends with an error. */
    INIT_CONTAINER_FAILS(Suite.PODS),
    /** An init container never ends. */
    INIT_CONTAINER_WAITS(Suite.PODS),
    /** No node has the cpu that is requested. */
    INSUFFICIENT_CPU(Suite.PODS),
    /** No node has the memory that is requested. */
    INSUFFICIENT_MEMORY(Suite.PODS),
    /** No node has the labels (nodeSelector or required node affinity). */
    NODE_SELECTOR_MATCHES_NOTHING(Suite.PODS),
    /** All nodes that fit are tainted and the pod does not tolerate it. */
    UNTOLERATED_TAINT(Suite.PODS),
    /** Required pod anti-affinity leaves no node. */
    ANTI_AFFINITY_UNSATISFIABLE(Suite.PODS),
    /** A ResourceQuota has no room. */
    QUOTA_EXCEEDED(Suite.PODS),
    /** A ResourceQuota counts something the pod does not set. */
    QUOTA_REQUIRES_RESOURCES(Suite.PODS),
    /** A LimitRange forbids the container's resources. */
    LIMIT_RANGE_VIOLATED(Suite.PODS),
    /** Pod Security admission refuses the pod. */
    POD_SECURITY_FORBIDS(Suite.PODS),
    /** The pod's ServiceAccount does not exist. */
    SERVICE_ACCOUNT_MISSING(Suite.PODS),
    /** The rollout is paused. */
    DEPLOYMENT_PAUSED(Suite.PODS),
    /** Replicas is 0. */
    SCALED_TO_ZERO(Suite.PODS),
    /** The next pod is not made because an earlier one is not ready. */
    STATEFULSET_WAITS_FOR_ORDINAL(Suite.PODS),
    /** The autoscaler cannot read metrics. */
    AUTOSCALER_HAS_NO_METRICS(Suite.PODS),
    /** Utilisation is wanted, the containers have no request. */
    AUTOSCALER_NEEDS_REQUESTS(Suite.PODS),
    /** The selector matches no pod of the workload asked about. */
    SERVICE_SELECTOR_MISMATCH(Suite.NETWORK),
    /** The service has no selector and nobody wrote endpoints. */
    SERVICE_WITHOUT_SELECTOR(Suite.NETWORK),
    /** TargetPort is not the port the app listens on, and the pod itself says so (probe, containerPort). */
    SERVICE_WRONG_TARGET_PORT(Suite.NETWORK),
    /** TargetPort is a name no container declares. */
    SERVICE_NAMED_PORT_MISSING(Suite.NETWORK),
    /** The app listens on another port than its own pod declares. */
    APP_LISTENS_ELSEWHERE(Suite.NETWORK),
    /** The app listens on 127.0.0.1 only. */
    APP_LISTENS_ON_LOOPBACK(Suite.NETWORK),
    /** Pods of one template differ: some answer, some do not. */
    SOME_PODS_DO_NOT_ANSWER(Suite.NETWORK),
    /** The selector also takes in pods of another workload. */
    SERVICE_SELECTOR_TOO_WIDE(Suite.NETWORK),
    /** A headless service was asked on its port, the pods listen on targetPort. */
    HEADLESS_SERVICE_MAPS_NO_PORT(Suite.NETWORK),
    /** An ExternalName points to a name that does not exist. */
    EXTERNAL_NAME_DOES_NOT_RESOLVE(Suite.NETWORK),
    /** A short name was asked where the service does not live. */
    SERVICE_IN_OTHER_NAMESPACE(Suite.NETWORK),
    /** The service that is asked does not exist. */
    SERVICE_MISSING(Suite.NETWORK),
    /** TCP and UDP mixed up. */
    SERVICE_PROTOCOL_MISMATCH(Suite.NETWORK),
    /** The service is asked on a port it does not have. */
    SERVICE_PORT_NOT_OFFERED(Suite.NETWORK),
    /** A hand-written endpoint address belongs to nobody any more. */
    MANUAL_ENDPOINTS_STALE(Suite.NETWORK),
    /** A NetworkPolicy forbids this caller (or its DNS). */
    NETWORK_POLICY_DENIES(Suite.NETWORK),
    /** The app itself answers 5xx. */
    APP_ANSWERS_ERROR(Suite.NETWORK),
    /** The app answers rightly, later than callers wait. */
    APP_SLOW(Suite.NETWORK),
    /** The port speaks TLS and was asked with plain http. */
    PORT_SPEAKS_TLS(Suite.NETWORK),
    /** The caller's dnsPolicy leads it to another DNS. */
    POD_BYPASSES_CLUSTER_DNS(Suite.NETWORK),
    /** The cluster's DNS does not work. */
    CLUSTER_DNS_DOWN(Suite.NETWORK),
    /** The ServiceAccount may not do it (the general form of the next six). */
    RBAC_FORBIDDEN(Suite.ACCESS),
    /** The Role that is bound lacks the verb. */
    RBAC_ROLE_LACKS_VERB(Suite.ACCESS),
    /** The Role names the resource in the wrong API group. */
    RBAC_ROLE_WRONG_API_GROUP(Suite.ACCESS),
    /** The binding names another account. */
    RBAC_BINDING_WRONG_SUBJECT(Suite.ACCESS),
    /** The binding names the account in another namespace. */
    RBAC_BINDING_WRONG_NAMESPACE(Suite.ACCESS),
    /** A Role is bound, the call is for all namespaces. */
    RBAC_NEEDS_CLUSTER_SCOPE(Suite.ACCESS),
    /** The rights belong to an account the pod does not use. */
    SERVICE_ACCOUNT_NOT_SET(Suite.ACCESS),
    /** The pod has no token. */
    TOKEN_NOT_MOUNTED(Suite.ACCESS),
    /** The backend service does not exist. */
    INGRESS_BACKEND_MISSING(Suite.INGRESS),
    /** The backend service has no such port. */
    INGRESS_WRONG_PORT(Suite.INGRESS),
    /** No class is named and none is the default. */
    INGRESS_WITHOUT_CLASS(Suite.INGRESS),
    /** The class that is named does not exist. */
    INGRESS_CLASS_MISSING(Suite.INGRESS),
    /** No rule is for this host. */
    INGRESS_HOST_MISMATCH(Suite.INGRESS),
    /** No path is for this request. */
    INGRESS_PATH_MISMATCH(Suite.INGRESS),
    /** The TLS Secret does not exist. */
    INGRESS_TLS_SECRET_MISSING(Suite.INGRESS),
    /** No controller has given the ingress an address. */
    INGRESS_NOT_ADMITTED(Suite.INGRESS),
    /** The content of a ConfigMap or Secret changed, the template did not. */
    CONFIG_CONTENT_CHANGED(Suite.CHANGE),
    /** A changed variable is the cause (less exact than what it does). */
    ENV_CHANGED(Suite.CHANGE),
    /** There is no last good revision. */
    NEVER_WAS_GOOD(Suite.CHANGE),
    /** The deadline is at fault. */
    PROGRESS_DEADLINE_TOO_SHORT(Suite.CHANGE),
    /** No fault. */
    NOTHING_WRONG(Suite.CHANGE);

    private final Suite suite;

    RootCause(Suite suite) {
        this.suite = suite;
    }

    /** The tree it is a leaf of. */
    public Suite suite() {
        return suite;
    }

    /** As the API writes it: {@code image-not-found}. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The cause of this id; fails with IllegalArgumentException where there is none. */
    @JsonCreator
    public static RootCause of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
