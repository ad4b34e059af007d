package dev.mosaic.contract.event;

import static dev.mosaic.contract.workload.HealthWord.FAILING;
import static dev.mosaic.contract.workload.HealthWord.STARTING;
import static dev.mosaic.contract.workload.HealthWord.WAITING;

import dev.mosaic.contract.workload.Health;
import dev.mosaic.contract.workload.HealthWord;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The reasons and waiting states Mosaic can explain, as a table: the cluster's own word, what its message must hold for
 * this row (the first row that fits wins), and the health it stands for where it is a state. Each row has a sentence and
 * a remedy in every language: keys {@code Meaning.ROW} and {@code Meaning.ROW.remedy}.
 */
public enum Meaning {
    // images
    ERR_IMAGE_PULL_UNAUTHORIZED(
            "ErrImagePull", "(?i)unauthorized|authorization failed|denied|no basic auth|forbidden", FAILING),
    ERR_IMAGE_PULL_MISSING("ErrImagePull", "(?i)not found|manifest unknown|name unknown", FAILING),
    ERR_IMAGE_PULL("ErrImagePull", "", FAILING),
    IMAGE_PULL_BACK_OFF("ImagePullBackOff", "", FAILING),
    ERR_IMAGE_NEVER_PULL("ErrImageNeverPull", "", FAILING),
    INVALID_IMAGE_NAME("InvalidImageName", "", FAILING),
    IMAGE_INSPECT_ERROR("ImageInspectError", "", FAILING),
    INSPECT_FAILED("InspectFailed", "", null),
    REGISTRY_UNAVAILABLE("RegistryUnavailable", "", FAILING),
    BACK_OFF_PULLING("BackOff", "(?i)pulling image", null),
    FAILED_PULL("Failed", "(?i)pull", null),
    PULLING("Pulling", "", null),
    PULLED("Pulled", "", null),

    // containers that are not created or do not start
    CONTAINER_CREATING("ContainerCreating", "", STARTING),
    POD_INITIALIZING("PodInitializing", "", STARTING),
    CREATE_CONTAINER_CONFIG_ERROR("CreateContainerConfigError", "", FAILING),
    CREATE_CONTAINER_ERROR("CreateContainerError", "", FAILING),
    RUN_CONTAINER_ERROR("RunContainerError", "", FAILING),
    START_ERROR("StartError", "", FAILING),
    CONTAINER_CANNOT_RUN("ContainerCannotRun", "", FAILING),
    POST_START_HOOK_ERROR("PostStartHookError", "", FAILING),
    FAILED_POST_START_HOOK("FailedPostStartHook", "", null),
    FAILED_PRE_STOP_HOOK("FailedPreStopHook", "", null),
    FAILED_START("Failed", "", null),
    CREATED("Created", "", null),
    STARTED("Started", "", null),

    // containers that end
    CRASH_LOOP_BACK_OFF("CrashLoopBackOff", "", FAILING),
    BACK_OFF_RESTARTING("BackOff", "", null),
    OOM_KILLED("OOMKilled", "", FAILING),
    OOM_KILLING("OOMKilling", "", null),
    SYSTEM_OOM("SystemOOM", "", null),
    ERROR_126("Error", "exit code 126\\b", FAILING),
    ERROR_127("Error", "exit code 127\\b", FAILING),
    ERROR_137("Error", "exit code 137\\b", FAILING),
    ERROR_139("Error", "exit code 139\\b", FAILING),
    ERROR_143("Error", "exit code 143\\b", FAILING),
    ERROR("Error", "", FAILING),
    COMPLETED("Completed", "", WAITING),
    KILLING_PROBE("Killing", "(?i)failed (liveness|startup) probe", null),
    KILLING("Killing", "", null),
    EXCEEDED_GRACE_PERIOD("ExceededGracePeriod", "", null),
    FAILED_KILL_POD("FailedKillPod", "", null),

    // probes
    UNHEALTHY_READINESS("Unhealthy", "(?i)^readiness probe", FAILING),
    UNHEALTHY_LIVENESS("Unhealthy", "(?i)^liveness probe", FAILING),
    UNHEALTHY_STARTUP("Unhealthy", "(?i)^startup probe", FAILING),
    UNHEALTHY("Unhealthy", "", FAILING),
    PROBE_WARNING("ProbeWarning", "", null),

    // a place to run
    FAILED_SCHEDULING("FailedScheduling", "", WAITING),
    UNSCHEDULABLE("Unschedulable", "", WAITING),
    SCHEDULING_GATED("SchedulingGated", "", WAITING),
    SCHEDULED("Scheduled", "", null),
    PREEMPTED("Preempted", "", FAILING),
    PREEMPTING("Preempting", "", FAILING),
    EVICTED("Evicted", "", FAILING),
    TAINT_MANAGER_EVICTION("TaintManagerEviction", "", null),
    NODE_LOST("NodeLost", "", FAILING),
    NODE_NOT_READY("NodeNotReady", "", null),
    NODE_SHUTDOWN("NodeShutdown", "", FAILING),
    TERMINATED_BY_SHUTDOWN("Terminated", "", FAILING),
    UNEXPECTED_ADMISSION_ERROR("UnexpectedAdmissionError", "", FAILING),
    OUT_OF_CPU("OutOfcpu", "", FAILING),
    OUT_OF_MEMORY("OutOfmemory", "", FAILING),
    OUT_OF_PODS("OutOfpods", "", FAILING),
    NODE_AFFINITY("NodeAffinity", "", FAILING),
    DEADLINE_EXCEEDED("DeadlineExceeded", "", FAILING),
    FAILED_BINDING("FailedBinding", "", null),

    // volumes, network, sandbox
    FAILED_MOUNT("FailedMount", "", WAITING),
    FAILED_ATTACH_VOLUME("FailedAttachVolume", "", WAITING),
    FAILED_MAP_VOLUME("FailedMapVolume", "", WAITING),
    SUCCESSFUL_ATTACH_VOLUME("SuccessfulAttachVolume", "", null),
    NETWORK_NOT_READY("NetworkNotReady", "", WAITING),
    FAILED_CREATE_POD_SAND_BOX("FailedCreatePodSandBox", "", WAITING),
    SANDBOX_CHANGED("SandboxChanged", "", null),
    DNS_CONFIG_FORMING("DNSConfigForming", "", null),

    // what controllers tell
    FAILED_CREATE_QUOTA("FailedCreate", "(?i)exceeded quota|failed quota", FAILING),
    FAILED_CREATE_POD_SECURITY("FailedCreate", "violates PodSecurity", FAILING),
    FAILED_CREATE_ACCOUNT("FailedCreate", "(?i)serviceaccount .*not found|error looking up service account", FAILING),
    FAILED_CREATE_FORBIDDEN("FailedCreate", "(?i)forbidden|denied the request", FAILING),
    FAILED_CREATE("FailedCreate", "", FAILING),
    FAILED_DELETE("FailedDelete", "", null),
    SUCCESSFUL_CREATE("SuccessfulCreate", "", null),
    SUCCESSFUL_DELETE("SuccessfulDelete", "", null),
    SCALING_REPLICA_SET("ScalingReplicaSet", "", null),
    SUCCESSFUL_RESCALE("SuccessfulRescale", "", null),
    PROGRESS_DEADLINE_EXCEEDED("ProgressDeadlineExceeded", "", FAILING),
    DEPLOYMENT_PAUSED("Paused", "", WAITING),
    DEPLOYMENT_ROLLBACK("DeploymentRollback", "", null),
    RECREATING_FAILED_POD("RecreatingFailedPod", "", null),
    TERMINATING("Terminating", "", WAITING),

    // what Mosaic itself leaves for the audit
    SHIPPED("Shipped", "", null),
    RESTARTED("Restarted", "", null),
    IMAGE_SET("ImageSet", "", null),
    SCALED("Scaled", "", null),
    RETURNED("Returned", "", null),
    ROLLOUT_PAUSED("RolloutPaused", "", null),
    ROLLOUT_RESUMED("RolloutResumed", "", null),
    POD_DELETED("PodDeleted", "", null),
    EDITED("Edited", "", null),
    SHIPPED_FAILED("ShippedFailed", "", null),
    RESTARTED_FAILED("RestartedFailed", "", null),
    IMAGE_SET_FAILED("ImageSetFailed", "", null),
    SCALED_FAILED("ScaledFailed", "", null),
    RETURNED_FAILED("ReturnedFailed", "", null),
    ROLLOUT_PAUSED_FAILED("RolloutPausedFailed", "", null),
    ROLLOUT_RESUMED_FAILED("RolloutResumedFailed", "", null),
    POD_DELETED_FAILED("PodDeletedFailed", "", null),
    EDITED_FAILED("EditedFailed", "", null),
    SHELL_OPENED("ShellOpened", "", null),
    SHELL_CLOSED("ShellClosed", "", null),
    COMMAND_RUN("CommandRun", "", null),
    DEBUG_CONTAINER_ADDED("DebugContainerAdded", "", null);

    private static final Pattern LAST_EXIT = Pattern.compile("^last exit: ([A-Za-z]+), (exit code -?\\d+)");
    private final String reason;
    private final Pattern message;
    private final @Nullable HealthWord word;

    Meaning(String reason, String message, @Nullable HealthWord word) {
        this.reason = reason;
        this.message = Pattern.compile(message);
        this.word = word;
    }

    /** The cluster's own word. */
    public String reason() {
        return reason;
    }

    /** The health of what is in this state; empty where it is only ever told by an event. */
    public Optional<HealthWord> word() {
        return Optional.ofNullable(word);
    }

    /** The row for what an event tells; empty for what Mosaic cannot explain. */
    public static Optional<Meaning> of(String reason, String message) {
        return Arrays.stream(values())
                .filter(row -> row.reason.equals(reason)
                        && row.message.matcher(message).find())
                .findFirst();
    }

    /** The rows for a state, the state itself first, then what brought it about where its message tells. */
    public static List<Meaning> of(Health health) {
        Optional<Meaning> cause = LAST_EXIT
                .matcher(health.message())
                .results()
                .findFirst()
                .flatMap(exit -> of(exit.group(1), exit.group(2)));
        return Stream.of(of(health.reason(), health.message()), cause)
                .flatMap(Optional::stream)
                .toList();
    }
}
