package dev.mosaic.frontend.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.event.Meaning;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each row of the table of meanings has a sentence and a remedy, in each language. */
class MeaningTextTest {

    @ParameterizedTest
    @EnumSource(Meaning.class)
    void aRowSaysWhatItMeansAndWhatToDo_inEveryLanguage(Meaning row) {
        String english = sentence(Locale.ROOT, "Meaning.", row);
        String german = sentence(Locale.GERMAN, "Meaning.", row);
        assertThat(german).isNotEqualTo(english);
        assertThat(sentence(Locale.GERMAN, "remedy.", row)).isNotEqualTo(sentence(Locale.ROOT, "remedy.", row));
    }

    private static String sentence(Locale locale, String stem, Meaning row) {
        String text = ResourceBundle.getBundle("mosaic", locale).getString(stem + row.name());
        assertThat(text).as(stem + row).isNotBlank().endsWith(".").hasSizeLessThan(220);
        return text;
    }
}
