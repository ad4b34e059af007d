package dev.mosaic.kapi.tree;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Hides the values of variables whose names say that they are secret; that one changed still shows. */
public final class Veil {
    private static final Pattern SECRET =
            Pattern.compile("(?i)pass(word|wd|phrase)?|secret|token|credential|private|api_?key|access_?key|_key$");
    private static final String HIDDEN = "•••••• (hidden)";
    private static final String CHANGED = "•••••• (hidden, another value)";

    private Veil() {}

    /** The template with such values hidden; {@code other} is what it is compared with, null for the first of the two. */
    public static Map<String, Object> over(Map<String, Object> template, @Nullable Map<String, Object> other) {
        Map<String, Object> veiled = new LinkedHashMap<>();
        template.forEach(
                (key, value) -> veiled.put(key, over(value, other == null ? null : other.get(key), other != null)));
        return veiled;
    }

    private static @Nullable Object over(@Nullable Object value, @Nullable Object other, boolean compare) {
        if (value instanceof List<?> list)
            return list.stream()
                    .map(one -> over(one, named(other, one), compare))
                    .toList();
        if (!(value instanceof Map<?, ?> map)) return value;
        Map<Object, @Nullable Object> veiled = new LinkedHashMap<>();
        map.forEach((key, inner) -> veiled.put(key, over(inner, map(other).get(key), compare)));
        if (isSecret(map)) veiled.put("value", word(map, other, compare));
        return veiled;
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static boolean isSecret(Map<?, ?> variable) {
        return variable.get("value") instanceof String
                && variable.get("name") instanceof String name
                && SECRET.matcher(name).find();
    }

    private static String word(Map<?, ?> variable, @Nullable Object other, boolean compare) {
        boolean same = Objects.equals(variable.get("value"), map(other).get("value"));
        return compare && !same ? CHANGED : HIDDEN;
    }

    private static @Nullable Object named(@Nullable Object other, @Nullable Object one) {
        if (!(other instanceof List<?> list) || !(one instanceof Map<?, ?> map)) return null;
        return list.stream()
                .filter(candidate -> Objects.equals(map(candidate).get("name"), map.get("name")))
                .findFirst()
                .orElse(null);
    }
}
