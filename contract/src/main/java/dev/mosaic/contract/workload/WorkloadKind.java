package dev.mosaic.contract.workload;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;
import java.util.stream.Stream;

/** The kinds whose pods Mosaic rolls. */
public enum WorkloadKind {
    DEPLOYMENT("Deployment"),
    STATEFULSET("StatefulSet"),
    DAEMONSET("DaemonSet");

    private final String title;

    WorkloadKind(String title) {
        this.title = title;
    }

    /** Of its name or title, in whatever case: people who write JSON by hand write it as YAML does. */
    @JsonCreator
    public static WorkloadKind of(String name) {
        return Stream.of(values())
                .filter(kind -> kind.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("kind must be Deployment, StatefulSet or DaemonSet"));
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
