package dev.mosaic.e2e.faults;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An object without what nobody needs to judge it, and without what nobody may see. */
final class Bare {
    private static final Set<String> HOLDERS = Set.of("ConfigMap", "Secret");
    private static final Set<String> CONTENTS = Set.of("data", "stringData", "binaryData");
    private static final List<String> APPLIED = List.of("kubectl.kubernetes.io/last-applied-configuration");

    private Bare() {}

    static Map<String, Object> of(Map<String, Object> object) {
        Map<String, Object> bare = new LinkedHashMap<>(object);
        String kind = String.valueOf(object.get("kind"));
        inside(bare, "metadata", metadata -> {
            metadata.remove("managedFields");
            if (HOLDERS.contains(kind))
                inside(metadata, "annotations", notes -> notes.keySet().removeAll(APPLIED));
        });
        if (kind.equals("Node")) inside(bare, "status", status -> status.remove("images"));
        if (HOLDERS.contains(kind)) CONTENTS.forEach(part -> inside(bare, part, held -> held.replaceAll((k, v) -> "")));
        return bare;
    }

    private static void inside(
            Map<String, Object> map, String key, java.util.function.Consumer<Map<String, Object>> act) {
        if (!(map.get(key) instanceof Map<?, ?>)) return;
        Map<String, Object> copy =
                new LinkedHashMap<>(Reading.of(key, map.get(key)).map());
        act.accept(copy);
        map.put(key, copy);
    }
}
