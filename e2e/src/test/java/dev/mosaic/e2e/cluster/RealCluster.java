package dev.mosaic.e2e.cluster;

import dev.mosaic.e2e.program.Program;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A Kubernetes to test on: told by the environment (KUBECONFIG and the MOSAIC_E2E_… variables of README.md) or started by
 * us. {@code host} is this machine as pods reach it, {@code registry} one that pods, nodes and this machine all reach;
 * {@code gate} an address of this machine from which nodes pull by plain HTTP;
 * {@code script} is there for a cluster of e2e/cluster, with which more can be done.
 */
public record RealCluster(
        String kubeconfig,
        String kubectl,
        @Nullable String registry,
        @Nullable String host,
        @Nullable String gate,
        @Nullable String docker,
        @Nullable String script) {
    static RealCluster of(Map<String, String> environment) {
        return new RealCluster(
                environment.get("KUBECONFIG"),
                Optional.ofNullable(environment.get("MOSAIC_E2E_KUBECTL")).orElse("kubectl"),
                environment.get("MOSAIC_E2E_REGISTRY"),
                environment.get("MOSAIC_E2E_HOST"),
                environment.get("MOSAIC_E2E_GATE"),
                environment.get("DOCKER_HOST"),
                environment.get("MOSAIC_E2E_CLUSTER"));
    }

    /** Takes the API server away from all pods until it is closed. */
    public AutoCloseable outage() {
        Program.of(String.valueOf(script), "cut").run();
        return () -> Program.of(String.valueOf(script), "mend").run();
    }

    /** Lets libraries that look for a kubeconfig find this one. */
    void announce() {
        System.setProperty("kubeconfig", kubeconfig);
        System.setProperty("mosaic.e2e.kubectl", kubectl);
        if (registry != null) System.setProperty("mosaic.e2e.registry", registry);
        if (registry != null) System.setProperty("mosaic.e2e.probe", ProbeImage.pushed(registry));
        if (host != null) System.setProperty("mosaic.e2e.host", host);
        if (docker != null) System.setProperty("mosaic.e2e.docker", docker);
    }
}
