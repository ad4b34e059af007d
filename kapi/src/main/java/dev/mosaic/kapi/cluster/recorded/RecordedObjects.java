package dev.mosaic.kapi.cluster.recorded;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.cluster.EvidenceKind;
import dev.mosaic.kapi.problem.Refusal;
import dev.mosaic.kapi.tree.Thing;
import dev.mosaic.kapi.tree.YamlText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The objects of YAML files, lists taken apart; of ConfigMaps and Secrets only the names of keys are kept. */
final class RecordedObjects {
    private static final Pattern NEXT = Pattern.compile("(?m)^---.*$");
    private final List<Map<String, Object>> objects = new ArrayList<>();

    void read(String file, String text) {
        NEXT.splitAsStream(text)
                .filter(part -> part.lines().anyMatch(line -> !line.isBlank() && !line.startsWith("#")))
                .forEach(part -> add(tree(file, part)));
    }

    static Map<String, Object> tree(String file, String text) {
        try {
            return YamlText.read(text);
        } catch (IllegalArgumentException e) {
            throw Refusal.of(Problem.INVALID_INPUT, Map.of("field", file, "rule", String.valueOf(e.getMessage())));
        }
    }

    private void add(Map<String, Object> tree) {
        String kind = String.valueOf(tree.get("kind"));
        if (kind.endsWith("List") && tree.get("items") instanceof List<?> items) items.forEach(item -> add(map(item)));
        else objects.add(placed(kind.equals("ConfigMap") || kind.equals("Secret") ? keysOnly(tree) : tree));
    }

    /** As kubectl does with one that names no namespace. */
    private static Map<String, Object> placed(Map<String, Object> tree) {
        boolean namespaced = Stream.of(EvidenceKind.values())
                .anyMatch(kind -> kind.namespaced() && kind.title().equals(tree.get("kind")));
        if (!namespaced) return tree;
        Map<String, Object> meta = new HashMap<>(map(tree.get("metadata")));
        meta.putIfAbsent("namespace", "default");
        Map<String, Object> whole = new HashMap<>(tree);
        whole.put("metadata", meta);
        return whole;
    }

    private static Map<String, Object> keysOnly(Map<String, Object> whole) {
        Map<String, Object> bare = new HashMap<>(whole);
        TreeSet<String> keys = new TreeSet<>();
        Stream.of("data", "stringData", "binaryData")
                .forEach(part -> keys.addAll(map(bare.remove(part)).keySet()));
        bare.putIfAbsent("keys", List.copyOf(keys));
        return bare;
    }

    Stream<Map<String, Object>> of(EvidenceKind kind, String namespace) {
        return objects.stream()
                .filter(object -> kind.title().equals(object.get("kind")))
                .filter(object -> namespace.isEmpty() || !kind.namespaced() || namespace.equals(namespace(object)));
    }

    static boolean has(Map<String, Object> object, Map<String, String> labels) {
        return new Thing(object).labels().entrySet().containsAll(labels.entrySet());
    }

    static String name(Map<String, Object> object) {
        return new Thing(object).name();
    }

    private static String namespace(Map<String, Object> object) {
        return new Thing(object).namespace();
    }

    @SuppressWarnings("unchecked") // YAML that was read has texts as keys
    static Map<String, Object> map(Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }
}
