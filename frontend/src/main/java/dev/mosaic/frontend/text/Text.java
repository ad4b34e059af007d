package dev.mosaic.frontend.text;

import com.vaadin.flow.component.UI;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;

/** Words by key from {@code mosaic.properties} or {@code mosaic_LANGUAGE.properties}, in the language of the page at hand. */
public final class Text {
    /** Without it a German JVM would answer a French browser in German. */
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Text() {}

    /** The text of {@code key} with {@code {0}}, {@code {1}} … filled in; the key itself where no text exists. */
    public static String of(String key, Object... facts) {
        String text = find(key).orElse(key); // a page with one odd word beats no page; a test finds the missing key
        for (int i = 0; i < facts.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(facts[i]));
        }
        return text;
    }

    /** What a page that {@code key} names is called in the browser's tab. */
    public static String page(String key) {
        return of("title", of(key));
    }

    /** The word for one value of a contract enum: key {@code HealthWord.RUNNING}. */
    public static String of(Enum<?> value) {
        return of(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** The singular ({@code key.one}) or plural ({@code key.many}) form, with the number as {@code {0}} and what follows. */
    public static String count(String key, long number, Object... more) {
        Object[] facts =
                Stream.concat(Stream.of(number(number)), Stream.of(more)).toArray();
        return of(key + (number == 1 ? ".one" : ".many"), facts);
    }

    /** A number as the language writes it: 30,000 or 30.000. */
    public static String number(long number) {
        return NumberFormat.getIntegerInstance(locale()).format(number);
    }

    /** The language of the page at hand; the root, English, where there is no page. */
    public static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Locale.ROOT : ui.getLocale();
    }

    /** The text of {@code key}, or empty where the language has none. */
    static Optional<String> find(String key) {
        ResourceBundle words = ResourceBundle.getBundle("mosaic", locale(), NO_FALLBACK);
        return words.containsKey(key) ? Optional.of(words.getString(key)) : Optional.empty();
    }
}
