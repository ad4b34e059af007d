package dev.mosaic.frontend.text;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Words by key from {@code mosaic.properties}, in the language of the page at hand. */
public final class Text {
    private Text() {}

    /** The text of {@code key} with {@code {0}}, {@code {1}} … filled in; the key itself where no text exists. */
    public static String of(String key, Object... facts) {
        String text = pattern(key);
        for (int i = 0; i < facts.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(facts[i]));
        }
        return text;
    }

    /** The word for one value of a contract enum: key {@code HealthWord.RUNNING}. */
    public static String of(Enum<?> value) {
        return of(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** The singular ({@code key.one}) or plural ({@code key.many}) form, with the number as {@code {0}}. */
    public static String count(String key, long number) {
        return of(key + (number == 1 ? ".one" : ".many"), number);
    }

    private static String pattern(String key) {
        try {
            return ResourceBundle.getBundle("mosaic", locale()).getString(key);
        } catch (MissingResourceException e) {
            return key; // a page with one odd word beats no page; a test finds the missing key
        }
    }

    private static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Locale.ROOT : ui.getLocale();
    }
}
