package dev.mosaic.kapi.diagnosis.network;

import dev.mosaic.kapi.tree.Thing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ports that a pod or a template says it has: of its containers, sidecars among them, and of its probes. */
record Ports(Thing pod) {
    private static final String TCP = "TCP";

    /** As they are declared. */
    List<Thing> declared() {
        return running().flatMap(container -> container.list("ports").stream()).toList();
    }

    private Stream<Thing> running() {
        return Stream.concat(
                pod.list("spec", "initContainers").stream()
                        .filter(container -> container.text("restartPolicy").equals("Always")),
                pod.list("spec", "containers").stream());
    }

    /** The number behind a name, for this protocol. */
    Optional<Integer> named(String name, String protocol) {
        return declared().stream()
                .filter(port -> port.text("name").equals(name) && protocol(port).equals(protocol))
                .map(port -> port.number(0, "containerPort"))
                .findFirst();
    }

    boolean knows(String name) {
        return declared().stream().anyMatch(port -> port.text("name").equals(name));
    }

    /** Numbers the pod itself speaks of: containers' ports of this protocol and the ports its probes ask. */
    Set<Integer> spokenOf(String protocol) {
        Set<Integer> numbers = declared().stream()
                .filter(port -> protocol(port).equals(protocol))
                .map(port -> port.number(0, "containerPort"))
                .collect(Collectors.toCollection(TreeSet::new));
        if (protocol.equals(TCP))
            running()
                    .flatMap(container -> Stream.of("readinessProbe", "livenessProbe", "startupProbe")
                            .flatMap(probe -> asked(container.at(probe)).stream()))
                    .forEach(numbers::add);
        return numbers;
    }

    /** Whether the kubelet itself reaches this port of the pod, by a readiness probe. */
    boolean provenReady(int number) {
        boolean ready = pod.condition("Ready")
                .map(condition -> condition.text("status").equals("True"))
                .orElse(false);
        return ready
                && running()
                        .map(container -> container.at("readinessProbe"))
                        .anyMatch(probe ->
                                asked(probe).filter(asked -> asked == number).isPresent());
    }

    boolean hasReadinessProbe() {
        return running().anyMatch(container -> container.has("readinessProbe"));
    }

    private Optional<Integer> asked(Thing probe) {
        for (String how : List.of("httpGet", "tcpSocket", "grpc")) {
            if (!probe.at(how).text("host").isEmpty()) return Optional.empty();
            String port = probe.text(how, "port");
            if (port.matches("\\d+")) return Optional.of(Integer.valueOf(port));
            if (!port.isEmpty()) return named(port, TCP);
        }
        return Optional.empty();
    }

    static String protocol(Thing port) {
        return port.text("protocol").isEmpty() ? TCP : port.text("protocol");
    }

    /** As people read them: {@code web 8080/TCP}. */
    static String text(List<Thing> declared) {
        return declared.isEmpty()
                ? "none"
                : declared.stream()
                        .map(port ->
                                (port.text("name") + " " + port.text("containerPort") + "/" + protocol(port)).strip())
                        .collect(Collectors.joining(", "));
    }
}
