package dev.mosaic.frontend.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.preference.Appearance;
import dev.mosaic.contract.preference.Density;
import dev.mosaic.contract.preference.Preferences;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class FirstPaintTest {
    private final Element html = new Element("html");

    @Test
    void whatAPersonChoseStandsInTheFirstBytes() {
        FirstPaint.paint(
                html,
                Preferences.usual()
                        .withAppearance(Appearance.DARK)
                        .withDensity(Density.COMPACT)
                        .withLanguage("de"),
                Locale.ENGLISH);

        assertThat(html.attr("style")).isEqualTo("color-scheme: dark;");
        assertThat(html.attr("lang")).isEqualTo("de");
        assertThat(html.attr("data-density")).isEqualTo("compact");
    }

    @Test
    void whoChoseNothingHasTheSystemsColoursAndTheBrowsersLanguage() {
        FirstPaint.paint(html, Preferences.usual(), Locale.GERMANY);

        assertThat(html.attr("style")).isEqualTo("color-scheme: light dark;");
        assertThat(html.attr("lang")).isEqualTo("de");
    }

    @Test
    void aLanguageNobodyWroteIsSaidToBeEnglish() {
        FirstPaint.paint(html, Preferences.usual(), Locale.FRANCE);

        assertThat(html.attr("lang")).isEqualTo("en");
    }
}
