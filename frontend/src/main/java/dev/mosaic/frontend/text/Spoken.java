package dev.mosaic.frontend.text;

import java.util.Locale;

/**
 * Words that reach the page in English from elsewhere, a rule of the contract say, in the language of the page. Their
 * key is made of the English itself: {@code said.tag-must-not-be-latest}.
 */
public final class Spoken {
    private static final int LONGEST = 80;

    private Spoken() {}

    /** The translation, or {@code english} where there is none. */
    public static String of(String english) {
        if (english.length() > LONGEST * 4) return english;
        return Text.find(key(english)).orElse(english);
    }

    static String key(String english) {
        String words =
                english.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return "said." + words.substring(0, Math.min(LONGEST, words.length()));
    }
}
