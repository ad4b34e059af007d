package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.contract.workload.WorkloadKind;

/** Brings a workload's pods one move nearer to what is wanted. */
@FunctionalInterface
interface Strategy {

    void reconcile(SimulatedWorkload workload, Pods pods);

    static Strategy of(WorkloadKind kind, Names names) {
        return switch (kind) {
            case DEPLOYMENT -> new DeploymentStrategy(names);
            case STATEFULSET -> new StatefulSetStrategy();
            case DAEMONSET -> new DaemonSetStrategy(names);
        };
    }
}
