package dev.mosaic.e2e.faults;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A mapping of a case file, read with refusals that name file and field. */
record Reading(String where, Map<String, Object> map) {
    @SuppressWarnings("unchecked")
    static Reading of(String where, Object thing) {
        if (thing instanceof Map<?, ?> map) return new Reading(where, (Map<String, Object>) map);
        throw new IllegalArgumentException(where + " is to be a mapping, and is: " + thing);
    }

    /** Refuses fields that nobody reads: a misspelt one must not pass as left out. */
    Reading only(String... fields) {
        Set<String> unknown = new TreeSet<>(map.keySet());
        unknown.removeAll(Set.of(fields));
        if (unknown.isEmpty()) return this;
        throw new IllegalArgumentException(where + " has unknown fields " + unknown);
    }

    boolean has(String field) {
        return map.get(field) != null;
    }

    String text(String field) {
        if (has(field)) return map.get(field).toString();
        throw new IllegalArgumentException(where + " lacks " + field);
    }

    String text(String field, String otherwise) {
        return has(field) ? text(field) : otherwise;
    }

    int number(String field, int otherwise) {
        try {
            return has(field) ? Integer.parseInt(text(field)) : otherwise;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(where + "." + field + " is no number: " + text(field), e);
        }
    }

    boolean yes(String field) {
        return Boolean.parseBoolean(text(field, "false"));
    }

    /** One text or several. */
    List<String> texts(String field) {
        Object value = map.get(field);
        if (value == null) return List.of();
        return value instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of(value.toString());
    }

    Reading part(String field) {
        return of(where + "." + field, has(field) ? map.get(field) : Map.of());
    }

    List<Reading> parts(String field) {
        List<?> list = map.get(field) instanceof List<?> found ? found : List.of();
        return list.stream()
                .map(part -> of(where + "." + field + "[" + list.indexOf(part) + "]", part))
                .toList();
    }
}
