package dev.mosaic.contract.workload;

/** The columns a list can be sorted by; ties by namespace, name and kind. */
public enum WorkloadSort {
    NAME,
    NAMESPACE,
    HEALTH,
    RESTARTS,
    AGE
}
