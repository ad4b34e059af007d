package dev.mosaic.kapi.cluster.fabric8;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The names of keys in a ConfigMap or Secret: from who wrote which field, so its content need not be read. */
final class KeyNames {
    private KeyNames() {}

    /** The metadata and the names of the keys; empty where its managed fields do not tell them. */
    static Optional<Map<String, Object>> ofMetadata(Map<String, Object> partial) {
        List<Map<String, Object>> fields = list(map(partial.get("metadata")).get("managedFields"));
        if (fields.isEmpty()) return Optional.empty();
        TreeSet<String> keys = new TreeSet<>();
        fields.stream()
                .map(entry -> map(entry.get("fieldsV1")))
                .flatMap(entry -> Stream.of("f:data", "f:binaryData", "f:stringData")
                        .map(part -> map(entry.get(part)).keySet()))
                .flatMap(names -> names.stream().filter(name -> name.startsWith("f:")))
                .forEach(name -> keys.add(name.substring(2)));
        return Optional.of(bare(partial, keys));
    }

    /** The same of the whole object, whose content is left behind here. */
    static Map<String, Object> ofWhole(Map<String, Object> whole) {
        TreeSet<String> keys = new TreeSet<>(map(whole.get("data")).keySet());
        keys.addAll(map(whole.get("binaryData")).keySet());
        return bare(whole, keys);
    }

    private static Map<String, Object> bare(Map<String, Object> object, TreeSet<String> keys) {
        Map<String, Object> bare = new HashMap<>();
        Map<String, Object> meta = new HashMap<>(map(object.get("metadata")));
        Map<String, Object> notes = new HashMap<>(map(meta.get("annotations")));
        notes.remove("kubectl.kubernetes.io/last-applied-configuration"); // holds the content once more
        meta.put("annotations", notes);
        bare.put("metadata", meta);
        bare.put("keys", List.copyOf(keys));
        if (object.get("type") != null) bare.put("type", object.get("type"));
        return bare;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Object value) {
        return value instanceof List<?> list ? (List<Map<String, Object>>) list : List.of();
    }
}
