package dev.mosaic.packaging;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The tests a page of documentation names, as {@code Class#method}, and whether they are there. */
record NamedTests(Sources sources, List<String> page) {
    private static final Pattern NAMED = Pattern.compile("`(\\w+#\\w+)`");

    /** Rows of the page's table that name no test. */
    List<String> rowsWithoutTest() {
        return page.stream()
                .filter(line -> line.startsWith("| "))
                .skip(1)
                .filter(row -> !NAMED.matcher(row).find())
                .toList();
    }

    /** What is named and is no test. */
    List<String> missing() {
        return named().stream().filter(test -> !isThere(test)).toList();
    }

    List<String> named() {
        return page.stream()
                .flatMap(line -> NAMED.matcher(line).results())
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }

    private boolean isThere(String test) {
        String type = test.substring(0, test.indexOf('#'));
        String method = test.substring(test.indexOf('#') + 1);
        Pattern declared = Pattern.compile("^ +(public )?void " + method + "\\(", Pattern.MULTILINE);
        return sources.all().stream()
                .filter(file -> file.endsWith(type + ".java"))
                .map(Sources::lines)
                .map(lines -> String.join("\n", lines))
                .anyMatch(text -> declared.matcher(text).find());
    }

    static List<String> page(String name) {
        return Sources.lines(Path.of("..", "docs", name));
    }
}
