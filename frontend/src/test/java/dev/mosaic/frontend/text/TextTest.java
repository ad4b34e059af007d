package dev.mosaic.frontend.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.workload.HealthWord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextTest {
    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z]+(?:\\.[A-Za-z]+)*\\.?)\"");
    private static final Pattern OF_ENUM = Pattern.compile("^([A-Z][A-Za-z]+)\\.([A-Z0-9_]+)$");
    private static final Set<String> KEYS = ResourceBundle.getBundle("mosaic").keySet();

    @Test
    void aTextIsFilledIn() {
        assertThat(Text.of("sentence.pods", 2, 3)).isEqualTo("2 of 3 pods ready");
    }

    @Test
    void aMissingTextShowsItsKeyInsteadOfBreakingThePage() {
        assertThat(Text.of("no.such.key")).isEqualTo("no.such.key");
    }

    @Test
    void aNumberChoosesItsForm() {
        assertThat(Text.count("workloads.count", 1)).startsWith("1 workload,");
        assertThat(Text.count("workloads.count", 2)).startsWith("2 workloads,");
    }

    @Test
    void everyEnumOfTheBundleIsCompleteAndKnown() throws ClassNotFoundException {
        for (String name : enumsOfTheBundle()) {
            Class<?> type = type(name);
            assertThat(KEYS.stream().filter(key -> key.startsWith(name + ".")))
                    .as(name)
                    .hasSize((int) Stream.of(type.getEnumConstants())
                            .filter(TextTest::isShown)
                            .count());
        }
    }

    @Test
    void everyKeyUsedExists() {
        assertThat(literals().filter(TextTest::looksLikeAKey).filter(key -> !exists(key)))
                .isEmpty();
    }

    @Test
    void noKeyIsUnused() {
        Set<String> used = literals().collect(Collectors.toSet());
        assertThat(KEYS.stream().filter(key -> !OF_ENUM.matcher(key).matches()).filter(key -> !isUsed(key, used)))
                .isEmpty();
    }

    /** A key is used whole, or by its stem: {@code empty} of {@code empty.title}, {@code tab.} of {@code tab.pods}. */
    private static boolean isUsed(String key, Set<String> used) {
        String stem = key.substring(0, key.lastIndexOf('.') < 0 ? key.length() : key.lastIndexOf('.'));
        if (used.contains(key) || used.contains(stem + ".")) return true;
        boolean part = key.matches(".*\\.(title|text|one|many|tried|because|remedy)");
        return part && (used.contains(stem) || used.contains(stem.substring(stem.lastIndexOf('.') + 1)));
    }

    private static boolean exists(String key) {
        if (KEYS.contains(key)) return true;
        return KEYS.stream().anyMatch(known -> known.startsWith(key.endsWith(".") ? key : key + "."));
    }

    private static boolean looksLikeAKey(String literal) {
        if (literal.startsWith("event.detail.")) return false; // what an event of the browser brings
        String room = literal.contains(".") ? literal.substring(0, literal.indexOf('.')) : "";
        return KEYS.stream().anyMatch(key -> !room.isEmpty() && key.startsWith(room + "."));
    }

    private static boolean isShown(Object value) {
        return !value.toString().equals("NONE");
    }

    private static Set<String> enumsOfTheBundle() {
        return KEYS.stream()
                .map(OF_ENUM::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        for (String room : List.of(
                "workload",
                "operation",
                "delivery",
                "image",
                "account",
                "cluster",
                "problem",
                "preference",
                "job",
                "event",
                "network",
                "probe",
                "repository",
                "commit",
                "git",
                "diagnosis")) {
            try {
                return Class.forName("dev.mosaic.contract." + room + "." + name);
            } catch (ClassNotFoundException e) {
                continue;
            }
        }
        throw new ClassNotFoundException(name + " is no enum of the contract, unlike " + HealthWord.class.getName());
    }

    private static Stream<String> literals() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> LITERAL.matcher(read(file)).results().map(hit -> hit.group(1)))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
