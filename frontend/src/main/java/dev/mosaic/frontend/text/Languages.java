package dev.mosaic.frontend.text;

import java.util.List;
import java.util.Locale;

/** The languages Mosaic has a bundle for. */
public final class Languages {
    /** English first: it is what everything else falls back to. */
    public static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.GERMAN);

    private Languages() {}

    /** The language of this tag; {@code asked}, what the browser wants, where the tag is empty. */
    public static Locale of(String tag, Locale asked) {
        return tag.isEmpty() ? asked : Locale.forLanguageTag(tag);
    }

    /** The language the words of a page in {@code locale} really are in. */
    public static Locale spoken(Locale locale) {
        return ALL.stream()
                .filter(known -> known.getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    /** A language in its own words. */
    public static String name(Locale language) {
        return language.getDisplayLanguage(language);
    }
}
