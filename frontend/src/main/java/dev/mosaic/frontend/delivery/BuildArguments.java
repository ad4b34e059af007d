package dev.mosaic.frontend.delivery;

import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.Map;

/** Build arguments as typed: one {@code NAME=value} a line; empty lines mean nothing. */
record BuildArguments(Map<String, String> values) {

    static BuildArguments parse(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> put(values, line.strip()));
        return new BuildArguments(values);
    }

    private static void put(Map<String, String> values, String line) {
        int equals = line.indexOf('=');
        String name = equals < 0 ? "" : line.substring(0, equals);
        if (!name.matches("[A-Za-z_][A-Za-z0-9_]*")) throw new Malformed(line);
        values.put(name, line.substring(equals + 1));
    }

    /** A line that is no {@code NAME=value}. */
    static final class Malformed extends IllegalArgumentException {
        @Serial
        private static final long serialVersionUID = 1;

        private final String line;

        Malformed(String line) {
            super("not NAME=value: " + line);
            this.line = line;
        }

        String line() {
            return line;
        }
    }
}
