package dev.mosaic.kapi.diagnosis;

import dev.mosaic.contract.diagnosis.Sentence;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of diagnosis: the word before the first dot of a key names the file in {@code diagnosis/}, the rest the line in it;
 * {@code {names}} are filled in.
 */
public final class Words {
    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z]+)}");

    private Words() {}

    /** The sentence of this key, filled by pairs of name and value. Fails with IllegalArgumentException where a pair is broken. */
    public static Sentence say(String key, Object... pairs) {
        if (pairs.length % 2 != 0) throw new IllegalArgumentException("values come in pairs of name and value");
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) values.put(String.valueOf(pairs[i]), String.valueOf(pairs[i + 1]));
        return say(key, values);
    }

    static Sentence say(String key, Map<String, String> values) {
        int dot = key.indexOf('.');
        String pattern =
                ResourceBundle.getBundle("diagnosis/" + key.substring(0, dot)).getString(key.substring(dot + 1));
        Matcher names = NAME.matcher(pattern);
        String text = names.replaceAll(name -> Matcher.quoteReplacement(values.getOrDefault(name.group(1), "?")));
        return new Sentence(key, Map.copyOf(values), text);
    }
}
