package dev.mosaic.contract.log;

import org.jspecify.annotations.Nullable;

/**
 * Which lines are told: those that hold {@code text} (or match it, where it is a {@code regex} in RE2's syntax) and are at least as
 * grave as {@code level}. An empty text and {@link LogLevel#UNKNOWN} leave nothing out.
 */
public record LogFilter(String text, boolean regex, boolean matchCase, LogLevel level) {
    private static final int LONGEST = 500;
    public static final LogFilter NONE = new LogFilter("", false, false, LogLevel.UNKNOWN);

    public LogFilter(@Nullable String text, boolean regex, boolean matchCase, @Nullable LogLevel level) {
        this.text = text == null ? "" : text;
        this.regex = regex;
        this.matchCase = matchCase;
        this.level = level == null ? LogLevel.UNKNOWN : level;
        if (this.text.length() > LONGEST) throw new IllegalArgumentException("text must have at most 500 characters");
    }

    /** Whether it leaves lines out. */
    public boolean narrows() {
        return !text.isEmpty() || level != LogLevel.UNKNOWN;
    }
}
