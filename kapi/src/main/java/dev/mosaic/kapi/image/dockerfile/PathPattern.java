package dev.mosaic.kapi.image.dockerfile;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Turns Docker's path patterns into regular expressions. */
final class PathPattern {

    private PathPattern() {}

    /** {@code *}, {@code ?}, {@code [a-z]} within one part of a path, as COPY knows them; with {@code **} for ignore rules. */
    static Pattern compile(String glob, boolean acrossFolders) {
        StringBuilder regex = new StringBuilder();
        int i = 0;
        while (i < glob.length()) {
            char c = glob.charAt(i);
            if (acrossFolders && glob.startsWith("**", i)) i = doubleStar(glob, i, regex);
            else if (c == '*') regex.append("[^/]*");
            else if (c == '?') regex.append("[^/]");
            else if (c == '\\' && i + 1 < glob.length()) regex.append(Pattern.quote(String.valueOf(glob.charAt(++i))));
            else if (c == '[' && glob.indexOf(']', i + 2) > 0) i = range(glob, i, regex);
            else regex.append(Pattern.quote(String.valueOf(c)));
            i++;
        }
        return compiled(glob, regex.toString());
    }

    /** {@code **}{@code /x} also matches {@code x}; a last {@code **} matches all below. Answers the last index read. */
    private static int doubleStar(String glob, int i, StringBuilder regex) {
        if (i + 2 < glob.length() && glob.charAt(i + 2) == '/') {
            regex.append("(.*/)?");
            return i + 2;
        }
        regex.append(".*");
        return i + 1;
    }

    private static int range(String glob, int i, StringBuilder regex) {
        int close = glob.indexOf(']', i + 2);
        String inner = glob.substring(i + 1, close)
                .replace("\\", "\\\\")
                .replace("[", "\\[")
                .replace("&&", "&\\&");
        regex.append("(?!/)[").append(inner).append(']');
        return close;
    }

    private static Pattern compiled(String glob, String regex) {
        try {
            return Pattern.compile(regex, Pattern.DOTALL);
        } catch (PatternSyntaxException e) {
            return Pattern.compile(Pattern.quote(glob)); // a malformed range matches only itself
        }
    }
}
