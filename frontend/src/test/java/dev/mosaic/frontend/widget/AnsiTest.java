package dev.mosaic.frontend.widget;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.frontend.widget.Ansi.Run;
import org.junit.jupiter.api.Test;

class AnsiTest {

    @Test
    void aPlainLineIsOneRunWithoutStyle() {
        assertThat(Ansi.runs("FROM scratch")).containsExactly(new Run("", "FROM scratch"));
    }

    @Test
    void coloursBecomeStyleClassesAndEndWhereTheyEnd() {
        assertThat(Ansi.runs("\u001b[31mred\u001b[0m plain"))
                .containsExactly(new Run("a-1", "red"), new Run("", " plain"));
    }

    @Test
    void boldAndColourAddUp() {
        assertThat(Ansi.runs("\u001b[1;92mfine")).containsExactly(new Run("a-2 a-bright a-bold", "fine"));
    }

    @Test
    void coloursOfAMillionAreSkippedWithTheirNumbers() {
        assertThat(Ansi.runs("\u001b[38;2;1;31;4mx\u001b[48;5;31my"))
                .containsExactly(new Run("", "x"), new Run("", "y"));
    }

    @Test
    void everyOtherEscapeIsDropped() {
        assertThat(Ansi.runs("\u001b[2J\u001b[10;5Ha\u001b]0;title\u0007b\u001b(Bc\u0008"))
                .extracting(Run::text)
                .doesNotContain("\u0008")
                .allSatisfy(text -> assertThat(text).doesNotContain("\u001b"));
    }

    @Test
    void markupStaysText() {
        assertThat(Ansi.runs("<b>no</b>")).containsExactly(new Run("", "<b>no</b>"));
    }
}
