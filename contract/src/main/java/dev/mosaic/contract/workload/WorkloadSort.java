package dev.mosaic.contract.workload;

/** The columns a list can be sorted by; ties by name, namespace and kind. */
public enum WorkloadSort {
    NAME,
    NAMESPACE,
    KIND,
    /** The worst first: failing, degraded, waiting, rolling out, starting, unknown, running, stopped. */
    HEALTH,
    /** By the share of wanted pods that are ready, the least first. */
    READY,
    IMAGE,
    /** By the repository of the first container that has one; those without come last. */
    SOURCE,
    /** By the time of the newest commit that runs, the newest first; those without come last. */
    COMMIT,
    SERVICES,
    RESTARTS,
    OWNER,
    /** The youngest first. */
    AGE
}
