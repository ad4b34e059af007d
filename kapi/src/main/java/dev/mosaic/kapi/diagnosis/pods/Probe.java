package dev.mosaic.kapi.diagnosis.pods;

import dev.mosaic.kapi.tree.Thing;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A probe as the template has it, and what it grants. */
record Probe(Ran container, String kind) {
    static final String READINESS = "readinessProbe";
    static final String LIVENESS = "livenessProbe";
    static final String STARTUP = "startupProbe";

    boolean exists() {
        return container.spec().has(kind);
    }

    Thing spec() {
        return container.spec().at(kind);
    }

    /** As events say it: {@code Liveness}. */
    String title() {
        String word = kind.substring(0, kind.length() - "Probe".length());
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    int timeout() {
        return spec().number(1, "timeoutSeconds");
    }

    /** How long a program may take until the probe counts against it. */
    Duration grace() {
        int period = spec().number(10, "periodSeconds");
        int failures = spec().number(3, "failureThreshold");
        return Duration.ofSeconds(spec().number(0, "initialDelaySeconds") + (long) period * failures + timeout());
    }

    /** The path it asks for; empty where it asks none. */
    String path() {
        return spec().has("httpGet")
                ? spec().at("httpGet").tree().getOrDefault("path", "/").toString()
                : "";
    }

    /** The port it asks, a name looked up; 0 where it asks none. */
    int port() {
        String port = text();
        if (port.matches("\\d+")) return Integer.parseInt(port);
        return ports().stream()
                .filter(each -> each.text("name").equals(port))
                .map(each -> each.number(0, "containerPort"))
                .findFirst()
                .orElse(0);
    }

    private String text() {
        return Optional.of(spec().text("httpGet", "port"))
                .filter(text -> !text.isEmpty())
                .orElse(spec().text("tcpSocket", "port"));
    }

    /** Whether the pod itself says that nothing listens where it asks. */
    boolean asksAnotherPort() {
        List<Integer> declared =
                ports().stream().map(port -> port.number(0, "containerPort")).toList();
        Probe other = new Probe(container, kind.equals(READINESS) ? LIVENESS : READINESS);
        if (port() == 0) return !text().isEmpty();
        if (!declared.isEmpty()) return !declared.contains(port());
        return other.exists() && other.port() != 0 && other.port() != port();
    }

    String declared() {
        return String.join(
                ", ", ports().stream().map(port -> port.text("containerPort")).toList());
    }

    private List<Thing> ports() {
        return container.spec().list("ports");
    }

    /** In words: {@code GET /health on port 8080}. */
    String words() {
        if (spec().has("httpGet")) return "GET " + path() + " on port " + text();
        if (spec().has("tcpSocket")) return "connect to port " + text();
        if (spec().has("grpc")) return "grpc on port " + spec().text("grpc", "port");
        return String.join(" ", spec().texts("exec", "command"));
    }
}
