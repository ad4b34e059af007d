package dev.mosaic.packaging;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A node of a YAML document, read without knowing its type beforehand; what is absent is empty. */
record Yaml(@Nullable Object value) {

    static List<Yaml> documents(String text) {
        return StreamSupport.stream(new org.yaml.snakeyaml.Yaml().loadAll(text).spliterator(), false)
                .map(Yaml::new)
                .toList();
    }

    /** The node at the end of these keys. */
    Yaml at(String... keys) {
        Object node = value;
        for (String key : keys) node = node instanceof Map<?, ?> map ? map.get(key) : null;
        return new Yaml(node);
    }

    Stream<Yaml> items() {
        return value instanceof List<?> list ? list.stream().map(Yaml::new) : Stream.empty();
    }

    Stream<Map.Entry<String, Yaml>> entries() {
        return value instanceof Map<?, ?> map
                ? map.entrySet().stream()
                        .map(entry -> Map.entry(String.valueOf(entry.getKey()), new Yaml(entry.getValue())))
                : Stream.empty();
    }

    List<String> texts() {
        return items().map(Yaml::text).toList();
    }

    String text() {
        return value == null ? "" : value.toString();
    }

    boolean is(Object other) {
        return other.equals(value);
    }
}
