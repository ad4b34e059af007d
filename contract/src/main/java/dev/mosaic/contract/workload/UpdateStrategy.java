package dev.mosaic.contract.workload;

/** How a workload replaces its pods when its template changes. */
public enum UpdateStrategy {
    ROLLING_UPDATE,
    /** Deployments only: all old pods end before the first new one starts. */
    RECREATE,
    /** Stateful and daemon sets only: a pod is replaced once somebody deletes it. */
    ON_DELETE
}
