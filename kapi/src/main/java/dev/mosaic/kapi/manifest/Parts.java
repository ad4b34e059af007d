package dev.mosaic.kapi.manifest;

import dev.mosaic.kapi.tree.TreePatch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An object taken apart: what a person may change, and what is the cluster's own. */
record Parts(Map<String, Object> whole) {
    private static final String APPLIED = "kubectl.kubernetes.io/last-applied-configuration";
    /** Set by the API server; a change to them is refused or means nothing. */
    private static final List<String> CLUSTERS =
            List.of("uid", "resourceVersion", "generation", "creationTimestamp", "selfLink", "managedFields");

    /** Without status, without what the cluster sets, and without the record of the last apply. */
    Map<String, Object> editable() {
        Map<String, Object> object = new LinkedHashMap<>(whole);
        object.remove("status");
        Map<String, Object> meta = new LinkedHashMap<>(meta());
        CLUSTERS.forEach(meta::remove);
        Map<String, Object> annotations = new LinkedHashMap<>(map(meta.get("annotations")));
        annotations.remove(APPLIED);
        if (meta.containsKey("annotations")) meta.put("annotations", annotations);
        object.put("metadata", meta);
        return object;
    }

    /** The status, and what the cluster sets in the metadata. */
    Map<String, Object> status() {
        Map<String, Object> meta = new LinkedHashMap<>();
        CLUSTERS.stream()
                .filter(key -> !key.equals("managedFields") && meta().containsKey(key))
                .forEach(key -> meta.put(key, meta().get(key)));
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("metadata", meta);
        status.put("status", whole.getOrDefault("status", Map.of()));
        return status;
    }

    Object fields() {
        return meta().getOrDefault("managedFields", List.of());
    }

    String version() {
        return String.valueOf(meta().getOrDefault("resourceVersion", ""));
    }

    long generation() {
        return meta().get("generation") instanceof Number number ? number.longValue() : 0;
    }

    /** What the last kubectl apply gave; empty where there was none, or it cannot be read. */
    Optional<Map<String, Object>> applied() {
        return Optional.ofNullable(map(meta().get("annotations")).get(APPLIED))
                .map(String::valueOf)
                .flatMap(Parts::tree);
    }

    private static Optional<Map<String, Object>> tree(String json) {
        try {
            return Optional.of(TreePatch.tree(json));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // anybody may write anything into an annotation
        }
    }

    Map<String, Object> meta() {
        return map(whole.get("metadata"));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(@org.jspecify.annotations.Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }
}
