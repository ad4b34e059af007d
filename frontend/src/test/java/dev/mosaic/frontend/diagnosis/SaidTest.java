package dev.mosaic.frontend.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import dev.mosaic.contract.diagnosis.Sentence;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SaidTest {
    private static final Path OURS = Path.of("src/main/resources/diagnosis_de.properties");
    private static final Path KAPIS = Path.of("../kapi/src/main/resources/diagnosis");
    private static final Pattern NAME = Pattern.compile("\\{[a-zA-Z]+}");
    private static final Sentence GONE =
            new Sentence("engine.gone", Map.of("kind", "Pod", "what", "$1"), "Pod $1 is not there any more");

    /** Held here, because Vaadin holds the current page weakly. */
    private UI page = new UI();

    @AfterEach
    void leave() {
        UI.setCurrent(null);
    }

    @Test
    void aSentenceIsSaidInTheLanguageOfThePage() {
        speak(Locale.GERMAN);
        assertThat(Said.of(GONE)).isEqualTo("Pod $1 ist nicht mehr da");
        speak(Locale.ENGLISH);
        assertThat(Said.of(GONE)).isEqualTo(GONE.text());
    }

    @Test
    void aSentenceWithoutATranslationIsSaidInKapisWords() {
        speak(Locale.GERMAN);
        assertThat(Said.of(new Sentence("pods.none", Map.of(), "as kapi says"))).isEqualTo("as kapi says");
    }

    @Test
    void everyTranslationIsOfASentenceOfKapisAndHasItsPlaceholders() {
        read(OURS).forEach((key, text) -> {
            String[] parts = key.toString().split("\\.", 2);
            Path file = KAPIS.resolve(parts[0] + ".properties");
            if (!Files.exists(file)) return; // a suite that is not there says nothing
            String english = read(file).getProperty(parts[1]);
            assertThat(english).as(key.toString()).isNotNull();
            assertThat(names(text.toString())).as(key.toString()).isEqualTo(names(english));
        });
    }

    private void speak(Locale locale) {
        page = new UI();
        page.setLocale(locale);
        UI.setCurrent(page);
    }

    private static TreeSet<String> names(String text) {
        return new TreeSet<>(
                NAME.matcher(text).results().map(MatchResult::group).toList());
    }

    private static Properties read(Path file) {
        try (Reader in = Files.newBufferedReader(file)) {
            Properties properties = new Properties();
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
