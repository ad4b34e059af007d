package dev.mosaic.contract.workload;

/** One word for how a workload or pod is; a pod within its grace is {@link #STARTING}, never an error. */
public enum HealthWord {
    RUNNING,
    STARTING,
    ROLLING_OUT,
    WAITING,
    DEGRADED,
    FAILING,
    STOPPED,
    UNKNOWN
}
