package dev.mosaic.contract.workload;

import java.util.Locale;

/** The kinds whose pods Mosaic rolls. */
public enum WorkloadKind {
    DEPLOYMENT("Deployment"),
    STATEFULSET("StatefulSet"),
    DAEMONSET("DaemonSet");

    private final String title;

    WorkloadKind(String title) {
        this.title = title;
    }

    /** As the Kubernetes API writes it: {@code Deployment}. */
    public String title() {
        return title;
    }

    /** As RBAC rules name it: {@code deployments}. */
    public String resource() {
        return kubectl() + "s";
    }

    /** As kubectl takes it: {@code deployment}. */
    public String kubectl() {
        return name().toLowerCase(Locale.ROOT);
    }
}
