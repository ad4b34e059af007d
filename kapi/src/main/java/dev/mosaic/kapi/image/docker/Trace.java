package dev.mosaic.kapi.image.docker;

import dev.mosaic.kapi.image.BuildLog;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * BuildKit's progress (its message StatusResponse) as lines: each step with a number when it begins, what it writes after that
 * number, and its end. Steps that run at the same time can so be told apart.
 */
final class Trace {
    private static final int VERTEX = 1;
    private static final int LOG = 3;
    private static final String METADATA = "[internal] load metadata for ";

    private final BuildLog log;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> ended = new HashSet<>();
    private final Map<String, StringBuilder> partial = new HashMap<>();
    private String base = "";

    Trace(BuildLog log) {
        this.log = log;
    }

    /** The base image that could not be had; empty where none was missing. */
    String base() {
        return base;
    }

    void read(byte[] status) {
        for (Wire.Field field : Wire.read(status)) {
            if (field.number() == VERTEX) vertex(Wire.read(field.content()));
            if (field.number() == LOG) log(Wire.read(field.content()));
        }
    }

    /** Fields: 1 digest, 3 name, 4 cached, 5 started, 6 completed, 7 error. */
    private void vertex(List<Wire.Field> fields) {
        String digest = text(fields, 1);
        String name = text(fields, 3);
        if (!has(fields, 5)) return;
        if (!numbers.containsKey(digest)) {
            numbers.put(digest, numbers.size() + 1);
            tell(digest, name);
        }
        if (!has(fields, 6) || !ended.add(digest)) return;
        flush(digest);
        String error = text(fields, 7);
        if (!error.isEmpty() && name.startsWith(METADATA)) base = name.substring(METADATA.length());
        boolean cached = fields.stream().anyMatch(field -> field.number() == 4 && field.value() != 0);
        tell(digest, error.isEmpty() ? cached ? "CACHED" : "DONE" : "ERROR: " + error);
    }

    /** Fields: 1 vertex, 4 what it wrote, cut anywhere. */
    private void log(List<Wire.Field> fields) {
        String digest = text(fields, 1);
        StringBuilder text = partial.computeIfAbsent(digest, unused -> new StringBuilder());
        text.append(text(fields, 4));
        int end = text.lastIndexOf("\n");
        if (end < 0) return;
        String whole = text.substring(0, end);
        text.delete(0, end + 1);
        whole.lines().forEach(line -> tell(digest, line));
    }

    private void flush(String digest) {
        StringBuilder rest = partial.remove(digest);
        if (rest != null && !rest.isEmpty()) tell(digest, rest.toString());
    }

    private void tell(String digest, String text) {
        String line = text.stripTrailing();
        if (!line.isEmpty()) log.line("#" + numbers.getOrDefault(digest, 0) + " " + line);
    }

    private static boolean has(List<Wire.Field> fields, int number) {
        return fields.stream().anyMatch(field -> field.number() == number);
    }

    private static String text(List<Wire.Field> fields, int number) {
        return fields.stream()
                .filter(field -> field.number() == number)
                .map(field -> new String(field.content(), StandardCharsets.UTF_8))
                .findFirst()
                .orElse("");
    }
}
