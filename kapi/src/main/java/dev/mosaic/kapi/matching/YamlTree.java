package dev.mosaic.kapi.matching;

import dev.mosaic.kapi.problem.Refusal;
import dev.mosaic.kapi.tree.YamlText;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Walks what a YAML text holds, without ever failing on what it does not. */
final class YamlTree {

    /** Keys that YAML 1.1 takes for yes and no: workflows begin with one. */
    private static final Pattern BOOLEAN_KEY = Pattern.compile("(?m)^(on|off|yes|no):");

    private YamlTree() {}

    /** The documents of a text; none of those that are no maps. */
    static List<Map<?, ?>> documents(String text) {
        return Stream.of(BOOLEAN_KEY.matcher(text).replaceAll("\"$1\":").split("(?m)^---\\s*$"))
                .<Map<?, ?>>mapMulti((part, next) -> {
                    if (part.isBlank()) return;
                    try {
                        next.accept(YamlText.read(part));
                    } catch (Refusal | IllegalArgumentException e) {
                        next.accept(Map.of()); // what nobody can read says nothing
                    }
                })
                .toList();
    }

    static Object at(Object tree, String... keys) {
        Object here = tree;
        for (String key : keys) here = here instanceof Map<?, ?> map && map.get(key) != null ? map.get(key) : "";
        return here;
    }

    static String text(Object tree, String... keys) {
        Object found = at(tree, keys);
        return found instanceof Map || found instanceof List ? "" : String.valueOf(found);
    }

    static Stream<?> each(Object tree, String... keys) {
        Object found = at(tree, keys);
        if (found instanceof Map<?, ?> map) return map.values().stream();
        return found instanceof List<?> list ? list.stream() : Stream.of();
    }
}
