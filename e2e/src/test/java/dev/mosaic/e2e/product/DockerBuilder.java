package dev.mosaic.e2e.product;

import dev.mosaic.e2e.program.Program;

/** The optional Docker builder in the cluster, installed as manifest-builder.yaml says. */
public final class DockerBuilder {
    public static final String NAMESPACE = "mosaic-builder";

    private DockerBuilder() {}

    /** Returns when it answers; where it is installed already nothing is done: its daemon keeps the certificates it began with. */
    public static void install(Kubectl kubectl) {
        String known = kubectl.run(
                "get", "deployment", "builder", "--namespace", NAMESPACE, "--ignore-not-found", "--output", "name");
        if (known.isBlank()) installAnew(kubectl);
    }

    private static void installAnew(Kubectl kubectl) {
        String registry = kubectl.cluster().registry();
        kubectl.apply("{apiVersion: v1, kind: Namespace, metadata: {name: " + NAMESPACE + "}}");
        kubectl.apply(
                Program.of(Installation.root().resolve("builder/certificates").toString())
                        .run());
        kubectl.apply(Installation.read("manifest-builder.yaml")
                .replaceAll("image: \\S+", "image: " + registry + "/dockerd:1")
                .replace("\"insecure-registries\": []", "\"insecure-registries\": [\"" + registry + "\"]"));
        kubectl.awaitRollout(NAMESPACE, "deployment/builder");
        // A pod sees a Secret that came after it within a minute or so; a new pod sees it at once.
        kubectl.run("rollout", "restart", "deployment/kapi", "--namespace", Installation.NAMESPACE);
        kubectl.awaitRollout(Installation.NAMESPACE, "deployment/kapi");
    }
}
