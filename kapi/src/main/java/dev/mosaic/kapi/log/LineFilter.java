package dev.mosaic.kapi.log;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.mosaic.contract.log.LogFilter;
import dev.mosaic.contract.log.LogLevel;
import java.util.Locale;
import java.util.function.Predicate;

/** Which lines are told. Patterns are those of RE2, which take time in proportion to the line whoever wrote them. */
final class LineFilter {
    private final Predicate<String> words;
    private final LogLevel least;

    private LineFilter(Predicate<String> words, LogLevel least) {
        this.words = words;
        this.least = least;
    }

    /** Refuses a pattern that is none. */
    static LineFilter of(LogFilter filter) {
        return new LineFilter(words(filter), filter.level());
    }

    /** Colours in between do not keep words from being found. */
    boolean takes(String text, LogLevel level) {
        return level.atLeast(least) && words.test(Colours.without(text));
    }

    private static Predicate<String> words(LogFilter filter) {
        String text = filter.text();
        if (text.isEmpty()) return line -> true;
        if (filter.regex()) return pattern(text, filter.matchCase());
        return filter.matchCase() ? line -> line.contains(text) : folded(text);
    }

    private static Predicate<String> pattern(String text, boolean matchCase) {
        try {
            Pattern pattern = Pattern.compile(text, matchCase ? 0 : Pattern.CASE_INSENSITIVE);
            return line -> pattern.matcher(line).find();
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("text must be a pattern of RE2: " + e.getMessage());
        }
    }

    private static Predicate<String> folded(String text) {
        int length = text.length();
        char low = text.toLowerCase(Locale.ROOT).charAt(0);
        char high = text.toUpperCase(Locale.ROOT).charAt(0);
        return line -> {
            for (int at = 0; at <= line.length() - length; at++) {
                char here = line.charAt(at);
                if ((here == low || here == high) && line.regionMatches(true, at, text, 0, length)) return true;
            }
            return false;
        };
    }
}
