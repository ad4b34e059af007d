package dev.mosaic.kapi.image.dockerfile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The instruction lines of a file: comments gone, continuations joined, here-documents skipped, directives obeyed. */
final class LogicalLines {
    private static final Pattern DIRECTIVE = Pattern.compile("#\\s*([A-Za-z][A-Za-z0-9]*)\\s*=\\s*(.+?)\\s*");
    private static final Set<String> KNOWN = Set.of("syntax", "escape", "check");
    private static final Pattern HEREDOC = Pattern.compile("(?:^|\\s)[0-9]*<<(-?)([\"']?)([A-Za-z_][A-Za-z0-9_.]*)\\2");

    private final List<String> raw;
    private final List<Line> lines = new ArrayList<>();
    private char escape = '\\';
    private int next;

    private LogicalLines(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        this.raw = plain.lines().toList();
    }

    static LogicalLines of(String text) {
        LogicalLines lines = new LogicalLines(text);
        lines.readDirectives();
        while (lines.next < lines.raw.size()) lines.readInstruction();
        return lines;
    }

    List<Line> lines() {
        return lines;
    }

    char escape() {
        return escape;
    }

    /** Only lines at the very top count; the first that is no directive ends them. */
    private void readDirectives() {
        Set<String> seen = new HashSet<>();
        for (; next < raw.size(); next++) {
            Matcher directive = DIRECTIVE.matcher(raw.get(next).strip());
            if (!directive.matches()) return;
            String name = directive.group(1).toLowerCase(Locale.ROOT);
            if (!KNOWN.contains(name)) return;
            if (!seen.add(name)) throw new DockerfileFault(next + 1, "the directive " + name + " stands here twice");
            if (name.equals("escape")) escape = escape(directive.group(2));
        }
    }

    private char escape(String value) {
        if (value.equals("\\") || value.equals("`")) return value.charAt(0);
        throw new DockerfileFault(next + 1, "the escape character must be \\ or `");
    }

    private void readInstruction() {
        int number = next + 1;
        String line = raw.get(next++).stripLeading();
        if (line.isBlank() || line.startsWith("#")) return;
        StringBuilder whole = new StringBuilder();
        boolean more = append(whole, line);
        while (more && next < raw.size()) {
            String following = raw.get(next++);
            if (following.isBlank() || following.stripLeading().startsWith("#")) continue;
            more = append(whole, following);
        }
        String text = whole.toString().strip();
        if (text.isEmpty()) return;
        lines.add(new Line(number, text, skipHeredocs(number, text)));
    }

    /** Whether the line goes on in the next one; blanks after the escape character do not count. */
    private boolean append(StringBuilder whole, String line) {
        String trimmed = line.stripTrailing();
        boolean more = !trimmed.isEmpty() && trimmed.charAt(trimmed.length() - 1) == escape;
        whole.append(more ? trimmed.substring(0, trimmed.length() - 1) : line);
        return more;
    }

    private boolean skipHeredocs(int number, String text) {
        if (!text.matches("(?is)(RUN|COPY|ADD)\\s.*")) return false;
        Matcher start = HEREDOC.matcher(text);
        boolean found = false;
        while (start.find()) {
            found = true;
            skipTo(number, start.group(3), !start.group(1).isEmpty());
        }
        return found;
    }

    private void skipTo(int number, String end, boolean indented) {
        while (next < raw.size()) {
            String line = raw.get(next++);
            if ((indented ? line.replaceFirst("^\t+", "") : line).equals(end)) return;
        }
        throw new DockerfileFault(number, "the here-document has no end " + end);
    }

    /** An instruction as one line of text, and where it starts. */
    record Line(int number, String text, boolean heredoc) {}
}
