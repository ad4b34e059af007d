package dev.mosaic.e2e.product;

import dev.mosaic.e2e.cluster.RealCluster;
import dev.mosaic.e2e.program.Program;
import java.util.ArrayList;
import java.util.List;

/** The real kubectl, as a user of the cluster would call it. */
public record Kubectl(RealCluster cluster) {
    /** What it said; refuses when it failed. */
    public String run(String... arguments) {
        return program(arguments).run();
    }

    /** Applies YAML. */
    public String apply(String yaml) {
        return program("apply", "-f", "-").input(yaml).run();
    }

    /** A token of the service account, good for two hours. */
    public String token(String namespace, String account) {
        return run("create", "token", account, "--namespace", namespace, "--duration", "2h")
                .strip();
    }

    /** What a pod answers at a path, asked through the API server. */
    public String ask(String namespace, String pod, int port, String path) {
        return run("get", "--raw", "/api/v1/namespaces/" + namespace + "/pods/" + pod + ":" + port + "/proxy" + path);
    }

    /** Returns when the newest revision serves. */
    public void awaitRollout(String namespace, String workload) {
        run("rollout", "status", workload, "--namespace", namespace, "--timeout=180s");
    }

    /** A port of this machine that leads to the target until it is closed. */
    public PortForward forward(String namespace, String target, int port) {
        return PortForward.open(argv("port-forward", "--namespace", namespace, target, ":" + port), cluster);
    }

    private Program program(String... arguments) {
        return Program.of(argv(arguments)).with("KUBECONFIG", cluster.kubeconfig());
    }

    private List<String> argv(String... arguments) {
        List<String> argv = new ArrayList<>(List.of(cluster.kubectl()));
        argv.addAll(List.of(arguments));
        return argv;
    }
}
