package dev.mosaic.e2e.faults;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands for ${NAME} in the files of a case. Others are left alone: they may be a program's own. */
record Words(Map<String, String> values) {
    private static final Pattern WORD = Pattern.compile("\\$\\{([A-Z_]+)}");

    String in(String text) {
        return WORD.matcher(text)
                .replaceAll(word -> Matcher.quoteReplacement(values.getOrDefault(word.group(1), word.group())));
    }
}
