package dev.mosaic.kapi.bundle;

import dev.mosaic.kapi.cluster.EvidenceKind;
import dev.mosaic.kapi.tree.Veil;
import dev.mosaic.kapi.tree.YamlText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Objects of the cluster as trees. */
final class Tree {
    private static final String APPLIED = "kubectl.kubernetes.io/last-applied-configuration";

    private Tree() {}

    static String name(Map<String, Object> object) {
        return text(object, "metadata", "name");
    }

    /** The text at this path; empty where there is none. */
    static String text(Map<String, Object> object, String... path) {
        Object at = object;
        for (String step : path) at = map(at).get(step);
        return at == null ? "" : String.valueOf(at);
    }

    @SuppressWarnings("unchecked") // objects of the API have texts as keys
    static Map<String, Object> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    static Stream<Map<String, Object>> maps(@Nullable Object list) {
        return list instanceof List<?> all ? all.stream().map(Tree::map) : Stream.of();
    }

    static Map<String, String> texts(@Nullable Object labels) {
        Map<String, String> texts = new LinkedHashMap<>();
        map(labels).forEach((key, value) -> texts.put(key, String.valueOf(value)));
        return texts;
    }

    /** Of Kubernetes' own record of writers, copies of what was applied, and values that look secret nothing is left. */
    static String yaml(EvidenceKind kind, Map<String, Object> object) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("apiVersion", kind.group().isEmpty() ? kind.version() : kind.group() + "/" + kind.version());
        whole.put("kind", kind.title());
        whole.putAll(Veil.over(object, null));
        Map<String, Object> meta = new LinkedHashMap<>(map(object.get("metadata")));
        meta.remove("managedFields");
        Map<String, Object> annotations = new LinkedHashMap<>(map(meta.get("annotations")));
        annotations.remove(APPLIED);
        meta.put("annotations", annotations);
        whole.put("metadata", meta);
        return YamlText.write(whole);
    }
}
