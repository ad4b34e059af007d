package dev.mosaic.kapi.manifest;

import dev.mosaic.contract.manifest.ManagedField;
import dev.mosaic.kapi.tree.TreePatch;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who manages the fields a patch touches, as {@code metadata.managedFields} tells (server-side apply's own book). */
record FieldOwners(Parts object) {
    private static final String OURS = "mosaic";

    /** One a field, ours left out. */
    List<ManagedField> of(List<Map<String, Object>> patch) {
        return patch.stream()
                .map(operation -> String.valueOf(operation.get("path")))
                .distinct()
                .flatMap(path -> owner(path).map(owner -> new ManagedField(path, owner)).stream())
                .toList();
    }

    private Optional<String> owner(String path) {
        if (!(object.fields() instanceof List<?> entries)) return Optional.empty();
        List<String> names = Arrays.stream(path.substring(1).split("/"))
                .map(name -> name.replace("~1", "/").replace("~0", "~"))
                .toList();
        return entries.stream()
                .map(Parts::map)
                .filter(entry -> !entry.containsKey("subresource"))
                .filter(entry -> holds(Parts.map(entry.get("fieldsV1")), object.whole(), names))
                .map(entry -> String.valueOf(entry.get("manager")))
                .filter(manager -> !manager.equals(OURS))
                .findFirst();
    }

    /** Whether these fields hold the path, or stop before it with a leaf that holds all below. */
    private static boolean holds(Map<String, Object> fields, @Nullable Object value, List<String> path) {
        if (path.isEmpty()) return true;
        String name = path.getFirst();
        Optional<String> key = key(fields, value, name);
        if (key.isEmpty()) return false;
        Map<String, Object> below = Parts.map(fields.get(key.get()));
        return below.isEmpty() || holds(below, child(value, name), path.subList(1, path.size()));
    }

    private static Optional<String> key(Map<String, Object> fields, @Nullable Object value, String name) {
        if (!(value instanceof List<?>)) return Optional.of("f:" + name).filter(fields::containsKey);
        Map<String, Object> element = Parts.map(child(value, name));
        return fields.keySet().stream()
                .filter(key -> key.startsWith("k:"))
                .filter(key -> element.entrySet()
                        .containsAll(TreePatch.tree(key.substring(2)).entrySet()))
                .findFirst();
    }

    private static @Nullable Object child(@Nullable Object value, String name) {
        if (value instanceof Map<?, ?> map) return map.get(name);
        if (!(value instanceof List<?> list) || !name.matches("\\d{1,6}")) return null;
        int at = Integer.parseInt(name);
        return at < list.size() ? list.get(at) : null;
    }
}
