package dev.mosaic.kapi.diagnosis;

import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.operation.Purpose;
import dev.mosaic.kapi.cluster.EvidenceKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The commands that look at what one check looked at; written down as it looks, so they are true. */
final class Trail {
    private final Set<Command> commands = new LinkedHashSet<>();

    synchronized List<Command> commands() {
        return List.copyOf(commands);
    }

    void get(EvidenceKind kind, String namespace, String name) {
        String output = kind.secret() ? "-o=jsonpath={.metadata.name}" : "-o=yaml";
        add(words(kind, namespace, "get", kind.kubectl(), name, output));
    }

    void list(EvidenceKind kind, String namespace, Map<String, String> labels) {
        List<String> words = words(kind, namespace, "get", kind.kubectl());
        if (kind.namespaced() && namespace.isEmpty()) words.add("--all-namespaces");
        String selector = new TreeMap<>(labels)
                .entrySet().stream()
                        .map(label -> label.getKey() + "=" + label.getValue())
                        .collect(Collectors.joining(","));
        if (!selector.isEmpty()) words.add("--selector=" + selector);
        words.add("-o=yaml");
        add(words);
    }

    void tail(String namespace, String pod, String container, boolean previous, int lines) {
        List<String> words = new ArrayList<>(List.of("kubectl", "-n", namespace, "logs", pod, "-c", container));
        if (previous) words.add("--previous");
        words.add("--tail=" + lines);
        add(words);
    }

    void sockets(String namespace, String pod, String container) {
        String[] files = {"/proc/net/tcp", "/proc/net/tcp6", "/proc/net/udp", "/proc/net/udp6"};
        List<String> words = new ArrayList<>(List.of("kubectl", "-n", namespace, "exec", pod, "-c", container, "--"));
        words.add("cat");
        words.addAll(List.of(files));
        add(words);
    }

    void may(String account, Right right) {
        List<String> words = new ArrayList<>(List.of("kubectl"));
        if (right.namespace().isEmpty()) words.addAll(List.of("auth", "can-i", right.verb(), resource(right)));
        else words.addAll(List.of("-n", right.namespace(), "auth", "can-i", right.verb(), resource(right)));
        if (right.namespace().isEmpty()) words.add("--all-namespaces");
        words.add("--as=" + account);
        add(words);
    }

    synchronized void add(Command command) {
        commands.add(command);
    }

    private void add(List<String> words) {
        add(Command.of(Purpose.LOOK, words));
    }

    private static String resource(Right right) {
        String whole = right.group().isEmpty() ? right.resource() : right.resource() + "." + right.group();
        return right.name().isEmpty() ? whole : whole + "/" + right.name();
    }

    private static List<String> words(EvidenceKind kind, String namespace, String... rest) {
        List<String> words = new ArrayList<>(List.of("kubectl"));
        if (kind.namespaced() && !namespace.isEmpty()) words.addAll(List.of("-n", namespace));
        words.addAll(List.of(rest));
        return words;
    }
}
