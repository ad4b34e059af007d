package dev.mosaic.kapi.tree;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An object of the cluster, or a part of one, that is read by paths; what is not there is empty. */
public record Thing(Map<String, Object> tree) {
    public static final Thing NONE = new Thing(Map.of());

    /** The part at the end of the path, {@link #NONE} where there is none. */
    public Thing at(String... path) {
        return value(path) instanceof Map<?, ?> map ? of(map) : NONE;
    }

    /** The parts of a list; those that are no objects are left out. */
    public List<Thing> list(String... path) {
        return value(path) instanceof List<?> list
                ? list.stream()
                        .filter(Map.class::isInstance)
                        .map(part -> of((Map<?, ?>) part))
                        .toList()
                : List.of();
    }

    /** A list of single values, as texts. */
    public List<String> texts(String... path) {
        return value(path) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** A map of single values, as texts in the order of their keys. */
    public Map<String, String> map(String... path) {
        Map<String, String> map = new TreeMap<>();
        at(path).tree().forEach((key, value) -> map.put(key, String.valueOf(value)));
        return map;
    }

    /** The value as text, empty where there is none. */
    public String text(String... path) {
        Object value = value(path);
        return value == null ? "" : String.valueOf(value);
    }

    /** The value as a whole number, {@code otherwise} where there is none. */
    public int number(int otherwise, String... path) {
        return value(path) instanceof Number number ? number.intValue() : otherwise;
    }

    /** Whether the value is true. */
    public boolean is(String... path) {
        return Boolean.TRUE.equals(value(path));
    }

    public boolean has(String... path) {
        return value(path) != null;
    }

    public Optional<Instant> time(String... path) {
        try {
            return has(path) ? Optional.of(Instant.parse(text(path))) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public String name() {
        return text("metadata", "name");
    }

    public String namespace() {
        return text("metadata", "namespace");
    }

    public String uid() {
        return text("metadata", "uid");
    }

    public Map<String, String> labels() {
        return map("metadata", "labels");
    }

    /** The uid of the controller that owns it, empty where none does. */
    public String owner() {
        return list("metadata", "ownerReferences").stream()
                .filter(reference -> reference.is("controller"))
                .map(reference -> reference.text("uid"))
                .findFirst()
                .orElse("");
    }

    public boolean leaving() {
        return has("metadata", "deletionTimestamp");
    }

    /** The condition of this type. */
    public Optional<Thing> condition(String type) {
        return list("status", "conditions").stream()
                .filter(condition -> condition.text("type").equals(type))
                .findFirst();
    }

    /** Init containers and containers of a pod or a template's spec, in order of their start. */
    public List<Thing> containers() {
        return Stream.concat(list("spec", "initContainers").stream(), list("spec", "containers").stream())
                .toList();
    }

    private @Nullable Object value(String... path) {
        Object at = tree;
        for (String key : path) {
            if (!(at instanceof Map<?, ?> map)) return null;
            at = map.get(key);
        }
        return at;
    }

    @SuppressWarnings("unchecked") // objects of the API server have texts as keys
    private static Thing of(Map<?, ?> map) {
        return new Thing((Map<String, Object>) map);
    }
}
