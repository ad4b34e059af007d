package dev.mosaic.kapi.operation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The end of a log that is kept with the record: 80 lines of at most 200 characters. */
final class LogTail {
    private static final int MOST_LINES = 80;
    private static final int MOST_KEPT = 200;
    private static final int MOST_SHOWN = 4000;
    private final Deque<String> lines = new ArrayDeque<>();

    /** A line as it is told: at most 4,000 characters, and of the control characters only tab and the escape of colours. */
    static String cut(String text) {
        String shown = text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) + " …" : text;
        return shown.replaceAll("[\\x00-\\x08\\x0a-\\x1a\\x1c-\\x1f\\x7f]", "");
    }

    synchronized void add(String line) {
        lines.add(line.length() > MOST_KEPT ? line.substring(0, MOST_KEPT) : line);
        if (lines.size() > MOST_LINES) lines.removeFirst();
    }

    synchronized List<String> lines() {
        return List.copyOf(lines);
    }
}
