package dev.mosaic.e2e.faults;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A way into a tree of maps and lists, like {@code status.conditions[type=Ready].status}. A list on the way stands for each of
 * its elements, so one trail may lead to several values, or to none.
 */
record Trail(String text) {
    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)(?:\\[([^=\\]]+)=([^\\]]*)])?\\.?");

    List<String> values(Object tree) {
        Stream<Object> here = Stream.of(tree);
        Matcher step = STEP.matcher(text);
        while (step.find()) {
            String name = step.group(1);
            String key = step.group(2);
            String value = step.group(3);
            here = here.flatMap(thing -> child(thing, name))
                    .filter(thing -> key == null || child(thing, key).anyMatch(found -> found.equals(value)));
        }
        return here.map(Object::toString).toList();
    }

    private static Stream<Object> child(Object thing, String name) {
        return thing instanceof Map<?, ?> map ? each(map.get(name)) : Stream.empty();
    }

    private static Stream<Object> each(Object thing) {
        return thing instanceof List<?> list ? list.stream().flatMap(Trail::each) : Stream.ofNullable(thing);
    }
}
