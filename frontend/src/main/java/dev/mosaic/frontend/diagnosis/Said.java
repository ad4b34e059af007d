package dev.mosaic.frontend.diagnosis;

import dev.mosaic.contract.diagnosis.Sentence;
import dev.mosaic.frontend.text.Text;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence of a diagnosis in the language of the page, from {@code diagnosis_LANGUAGE.properties}; kapi's English where there is none. */
final class Said {
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z]+)}");

    private Said() {}

    static String of(Sentence sentence) {
        ResourceBundle words = ResourceBundle.getBundle("diagnosis", Text.locale(), NO_FALLBACK);
        if (!words.containsKey(sentence.key())) return sentence.text();
        Matcher names = NAME.matcher(words.getString(sentence.key()));
        return names.replaceAll(
                name -> Matcher.quoteReplacement(sentence.values().getOrDefault(name.group(1), "?")));
    }
}
