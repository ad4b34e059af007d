package dev.mosaic.kapi.log;

import java.util.regex.Pattern;

/** The colours of a terminal, which are no words. */
final class Colours {
    private static final Pattern COLOUR = Pattern.compile("\\x1b\\[[0-9;:]{0,40}m");

    private Colours() {}

    static String without(String line) {
        return line.indexOf('\u001b') < 0 ? line : COLOUR.matcher(line).replaceAll("");
    }
}
