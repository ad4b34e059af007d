package dev.mosaic.kapi.bundle;

import dev.mosaic.kapi.cluster.EvidenceKind;
import dev.mosaic.kapi.tree.Thing;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The objects that a pod template names (Kubernetes API, PodSpec). */
final class References {
    /** The field that names one, and the key in it, where it is not {@code name}. */
    private static final Map<String, EvidenceKind> FIELDS = Map.ofEntries(
            Map.entry("configMapRef", EvidenceKind.CONFIGMAP),
            Map.entry("configMapKeyRef", EvidenceKind.CONFIGMAP),
            Map.entry("configMap", EvidenceKind.CONFIGMAP),
            Map.entry("secretRef", EvidenceKind.SECRET),
            Map.entry("secretKeyRef", EvidenceKind.SECRET),
            Map.entry("secret", EvidenceKind.SECRET),
            Map.entry("imagePullSecrets", EvidenceKind.SECRET),
            Map.entry("persistentVolumeClaim", EvidenceKind.CLAIM));

    private static final List<String> KEYS = List.of("name", "secretName", "claimName");
    private final Map<EvidenceKind, SortedSet<String>> names = new EnumMap<>(EvidenceKind.class);

    private References() {}

    static Map<EvidenceKind, SortedSet<String>> of(Thing spec) {
        References references = new References();
        references.add(
                EvidenceKind.SERVICE_ACCOUNT,
                spec.has("serviceAccountName") ? spec.text("serviceAccountName") : "default");
        references.walk("", spec.tree());
        return references.names;
    }

    private void walk(String field, Object value) {
        if (value instanceof List<?> list) list.forEach(one -> walk(field, one));
        if (!(value instanceof Map<?, ?> map)) return;
        if (FIELDS.containsKey(field)) {
            KEYS.stream().filter(map::containsKey).forEach(key -> add(FIELDS.get(field), String.valueOf(map.get(key))));
        }
        map.forEach((key, inner) -> walk(String.valueOf(key), inner));
    }

    private void add(EvidenceKind kind, String name) {
        names.computeIfAbsent(kind, any -> new TreeSet<>()).add(name);
    }
}
