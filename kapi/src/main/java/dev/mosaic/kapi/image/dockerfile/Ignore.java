package dev.mosaic.kapi.image.dockerfile;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The rules of a {@code .dockerignore}: the last that matches a path or a folder above it decides. */
final class Ignore {
    private final List<Rule> rules;

    private Ignore(List<Rule> rules) {
        this.rules = rules;
    }

    static Ignore parse(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new Ignore(plain.lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> rule(line.strip()))
                .filter(rule -> !rule.glob().isEmpty())
                .toList());
    }

    /** {@code path} is relative to the context, with {@code /} between its parts. */
    boolean ignores(String path) {
        boolean ignored = false;
        for (Rule rule : rules) {
            if (rule.matches(path)) ignored = !rule.exception();
        }
        return ignored;
    }

    /** Whether something below an ignored folder may be taken back in. */
    boolean hasExceptions() {
        return rules.stream().anyMatch(Rule::exception);
    }

    private static Rule rule(String line) {
        boolean exception = line.startsWith("!");
        String glob = clean(exception ? line.substring(1).strip() : line);
        return new Rule(glob, exception, PathPattern.compile(glob, true));
    }

    private static String clean(String glob) {
        String relative = glob.replaceFirst("^/+", "");
        String clean = relative.isEmpty() ? "" : Path.of(relative).normalize().toString();
        return clean.startsWith("..") ? "" : clean;
    }

    /** One line of the file. */
    private record Rule(String glob, boolean exception, Pattern pattern) {
        boolean matches(String path) {
            if (pattern.matcher(path).matches()) return true;
            for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
                if (pattern.matcher(path.substring(0, slash)).matches()) return true;
            }
            return false;
        }
    }
}
