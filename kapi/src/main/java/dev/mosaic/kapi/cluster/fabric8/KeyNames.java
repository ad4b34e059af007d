package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.kapi.tree.Thing;
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
        List<Thing> writers = new Thing(partial).list("metadata", "managedFields");
        if (writers.isEmpty()) return Optional.empty();
        TreeSet<String> keys = new TreeSet<>();
        writers.stream()
                .map(writer -> writer.at("fieldsV1"))
                .flatMap(fields -> Stream.of("f:data", "f:binaryData", "f:stringData")
                        .flatMap(part -> fields.at(part).tree().keySet().stream()))
                .filter(name -> name.startsWith("f:"))
                .forEach(name -> keys.add(name.substring(2)));
        return Optional.of(bare(partial, keys));
    }

    /** The same of the whole object, whose content is left behind here. */
    static Map<String, Object> ofWhole(Map<String, Object> whole) {
        Thing object = new Thing(whole);
        TreeSet<String> keys = new TreeSet<>(object.at("data").tree().keySet());
        keys.addAll(object.at("binaryData").tree().keySet());
        return bare(whole, keys);
    }

    private static Map<String, Object> bare(Map<String, Object> whole, TreeSet<String> keys) {
        Thing object = new Thing(whole);
        Map<String, Object> bare = new HashMap<>();
        Map<String, Object> meta = new HashMap<>(object.at("metadata").tree());
        Map<String, Object> notes =
                new HashMap<>(object.at("metadata", "annotations").tree());
        notes.remove("kubectl.kubernetes.io/last-applied-configuration"); // holds the content once more
        meta.put("annotations", notes);
        bare.put("metadata", meta);
        bare.put("keys", List.copyOf(keys));
        if (object.has("type")) bare.put("type", whole.get("type"));
        return bare;
    }
}
