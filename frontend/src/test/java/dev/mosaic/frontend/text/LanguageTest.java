package dev.mosaic.frontend.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A language is one file, complete: every word of the pages, and the sentences to every failure. */
class LanguageTest {
    private static final Path FAILURES = Path.of("../kapi/src/main/resources/problems.properties");
    private static final Path CONTRACT = Path.of("../contract/src/main/java");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+|[0-9])}");
    private static final Pattern RULE = Pattern.compile("IllegalArgumentException\\(\"([^\"]+)\"\\)");
    private static final Pattern SUBJECT = Pattern.compile("IllegalArgumentException\\(\"([^\"]+ )\" \\+ text\\)");
    private static final Pattern PREDICATE = Pattern.compile("\"(must [^\"]+)\"\\)");
    private final Map<String, String> english = english();
    private final Map<String, String> german = said(bundle("/mosaic_de.properties"), false);

    /** Held here, because Vaadin holds the current page weakly. */
    private UI page = new UI();

    @AfterEach
    void leave() {
        UI.setCurrent(null);
    }

    @Test
    void everyLanguageHasTheSameKeys() {
        assertThat(german.keySet()).isEqualTo(english.keySet());
    }

    @Test
    void everyTextHasTheSamePlaceholders() {
        english.forEach(
                (key, text) -> assertThat(placeholders(german.get(key))).as(key).isEqualTo(placeholders(text)));
    }

    @Test
    void everyTextSaysSomething() {
        assertThat(german.values()).noneMatch(String::isBlank);
    }

    /** These files are no patterns of java.text: an apostrophe is written once. */
    @Test
    void noTextDoublesItsApostrophes() {
        assertThat(Stream.concat(english.values().stream(), german.values().stream()))
                .noneMatch(text -> text.contains("''"));
    }

    @Test
    void everyRuleOfTheContractIsTranslated() {
        Map<String, String> said = said(bundle("/mosaic_de.properties"), true);

        assertThat(rules().stream().filter(rule -> !said.containsKey(Spoken.key(rule))))
                .isEmpty();
    }

    @Test
    void aPageSpeaksItsLanguageAndEveryOtherOneEnglish() {
        speak(Locale.GERMANY);
        assertThat(Text.of("logout")).isEqualTo("Abmelden");
        assertThat(Text.number(30_000)).isEqualTo("30.000");

        speak(Locale.FRANCE);
        assertThat(Text.of("logout")).isEqualTo("Log out");
    }

    @Test
    void aFailureIsToldInTheLanguageOfThePage() {
        Failure failure = new Failure(
                Problem.GIT_UNAUTHORIZED, Map.of("url", "https://a.b/c", "host", "a.b"), "Read", "the host…", "Add…");

        speak(Locale.GERMAN);
        assertThat(Sentences.of(failure).tried()).isEqualTo("https://a.b/c lesen");
        speak(Locale.ENGLISH);
        assertThat(Sentences.of(failure)).isEqualTo(new Sentences("Read", "the host…", "Add…"));
    }

    @Test
    void aFailureThatLacksAFactIsToldInKapisWords() {
        speak(Locale.GERMAN);

        assertThat(Sentences.of(new Failure(Problem.INTERNAL, Map.of(), "Tried", "because", "remedy")))
                .isEqualTo(new Sentences("Tried", "because", "remedy"));
    }

    @Test
    void factsAreFilledInAsTheyAreWhateverTheyHold() {
        speak(Locale.GERMAN);
        Failure odd = new Failure(Problem.CANCELLED, Map.of("what", "$1 {user}", "user", "a\\b"), "", "", "");

        assertThat(Sentences.of(odd).tried()).isEqualTo("$1 {user}");
        assertThat(Sentences.of(odd).because()).isEqualTo("a\\b hat abgebrochen");
    }

    private void speak(Locale locale) {
        page = new UI();
        page.setLocale(locale);
        UI.setCurrent(page);
    }

    /** English is in two files, for kapi's failures are read by people at a shell as well. */
    private static Map<String, String> english() {
        Map<String, String> all = bundle("/mosaic.properties");
        read(FAILURES).forEach((key, text) -> all.put("Problem." + key, text));
        return all;
    }

    private static Map<String, String> said(Map<String, String> bundle, boolean wanted) {
        return bundle.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("said.") == wanted)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static TreeSet<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Collection<String> rules() {
        try (Stream<Path> files = Files.walk(CONTRACT)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> rules(text(file)))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> rules(String source) {
        Stream<String> whole = RULE.matcher(source).results().map(hit -> hit.group(1));
        Stream<String> joined = SUBJECT.matcher(source)
                .results()
                .flatMap(subject ->
                        PREDICATE.matcher(source).results().map(predicate -> subject.group(1) + predicate.group(1)));
        return Stream.concat(whole, joined);
    }

    private static Map<String, String> bundle(String name) {
        try (InputStream in = LanguageTest.class.getResourceAsStream(name)) {
            Properties properties = new Properties();
            properties.load(new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
            return map(properties);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> read(Path file) {
        try (Reader in = Files.newBufferedReader(file)) {
            Properties properties = new Properties();
            properties.load(in);
            return map(properties);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> map(Properties properties) {
        Map<String, String> map = new TreeMap<>();
        properties.forEach((key, text) -> map.put(key.toString(), text.toString()));
        return map;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
