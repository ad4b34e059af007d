package dev.mosaic.packaging;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the pods of a manifest must be; each rule answers with its breaches. */
record PodRules(Objects objects) {
    private static final Map<String, Predicate<Yaml>> POD = Map.of(
            "runs as root", pod -> !pod.at("securityContext", "runAsNonRoot").is(true),
            "has no seccomp profile",
                    pod -> !pod.at("securityContext", "seccompProfile", "type").is("RuntimeDefault"),
            "shares the node",
                    pod -> pod.entries().anyMatch(entry -> entry.getKey().startsWith("host")),
            "mounts the node",
                    pod -> pod.at("volumes")
                            .items()
                            .anyMatch(v -> v.at("hostPath").value() != null));
    private static final Map<String, Predicate<Yaml>> CONTAINER = Map.of(
            "may gain privileges",
                    c -> !c.at("securityContext", "allowPrivilegeEscalation").is(false),
            "may write its root",
                    c -> !c.at("securityContext", "readOnlyRootFilesystem").is(true),
            "keeps capabilities",
                    c -> !c.at("securityContext", "capabilities", "drop")
                            .texts()
                            .equals(List.of("ALL")),
            "gains capabilities",
                    c -> c.at("securityContext", "capabilities", "add").value() != null,
            "is privileged", c -> c.at("securityContext", "privileged").is(true));
    private static final Set<String> PROBES = Set.of("startupProbe", "readinessProbe", "livenessProbe");

    /** Pods and containers that Pod Security "restricted" would refuse, or that may write where they need not. */
    List<String> unrestricted() {
        return objects.kind("Deployment")
                .flatMap(deployment -> Stream.concat(
                        breaches(POD, deployment.at("spec", "template", "spec"), Objects.name(deployment)),
                        Objects.containers(deployment)
                                .flatMap(container -> breaches(CONTAINER, container, Objects.name(deployment)))))
                .toList();
    }

    /** Containers without a limit of memory, a request or a probe. */
    List<String> careless() {
        return objects.containers()
                .filter(container -> PROBES.stream()
                                .anyMatch(probe -> container.at(probe).value() == null)
                        || container.at("resources", "limits", "memory").value() == null
                        || container.at("resources", "requests", "memory").value() == null)
                .map(container -> container.at("name").text())
                .toList();
    }

    /** Images that name neither digest nor tag, or the tag that moves. */
    List<String> loose() {
        return objects.containers()
                .map(container -> container.at("image").text())
                .filter(image ->
                        !image.matches("[^\\s@]+(@sha256:[0-9a-f]{64}|:[\\w.-]+)") || image.endsWith(":latest"))
                .toList();
    }

    private static Stream<String> breaches(Map<String, Predicate<Yaml>> rules, Yaml node, String where) {
        return rules.entrySet().stream()
                .filter(rule -> rule.getValue().test(node))
                .map(rule -> where + " " + rule.getKey());
    }
}
