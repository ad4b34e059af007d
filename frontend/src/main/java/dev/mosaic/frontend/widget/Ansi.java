package dev.mosaic.frontend.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the colours of a terminal line (ECMA-48 SGR) into runs of one style each; every other escape sequence and
 * control character is dropped. Nothing of it is ever HTML.
 */
public final class Ansi {
    private static final Pattern ESCAPE = Pattern.compile(
            "\\x1b\\[(?<sgr>[0-9;:]*)m|\\x1b\\[[0-?]*[ -/]*[@-~]|\\x1b\\][^\\x07\\x1b]*(?:\\x07|\\x1b\\\\)?|\\x1b.?|\\x9b[0-?]*[ -/]*[@-~]");
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f]");
    private String colour = "";
    private boolean bold;
    private boolean dim;

    private Ansi() {}

    /** One run: a style class of ours, or empty, and the text. */
    public record Run(String style, String text) {}

    /** The runs of one line, in order. */
    public static List<Run> runs(String line) {
        return new Ansi().read(line);
    }

    private List<Run> read(String line) {
        List<Run> runs = new ArrayList<>();
        Matcher escapes = ESCAPE.matcher(line);
        int from = 0;
        while (escapes.find()) {
            add(runs, line.substring(from, escapes.start()));
            if (escapes.group("sgr") != null) style(escapes.group("sgr"));
            from = escapes.end();
        }
        add(runs, line.substring(from));
        return runs;
    }

    private void add(List<Run> runs, String raw) {
        String text = CONTROL.matcher(raw).replaceAll("");
        if (!text.isEmpty()) runs.add(new Run(css(), text));
    }

    private String css() {
        return (colour + (bold ? " a-bold" : "") + (dim ? " a-dim" : "")).strip();
    }

    private void style(String codes) {
        String[] parts = codes.isEmpty() ? new String[] {"0"} : codes.split("[;:]");
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].equals("38") || parts[i].equals("48")) i += skip(parts, i);
            else one(parts[i]);
        }
    }

    /** A colour of 256 or of millions: too many for a theme, so the text keeps its colour. */
    private static int skip(String[] parts, int at) {
        String kind = at + 1 < parts.length ? parts[at + 1] : "";
        return kind.equals("5") ? 2 : kind.equals("2") ? 4 : 1;
    }

    private void one(String code) {
        switch (code) {
            case "", "0", "00" -> reset();
            case "1", "01" -> bold = true;
            case "2", "02" -> dim = true;
            case "22" -> bold = dim = false;
            case "39" -> colour = "";
            default -> foreground(code);
        }
    }

    private void foreground(String code) {
        if (code.matches("3[0-7]")) colour = "a-" + code.charAt(1);
        else if (code.matches("9[0-7]")) colour = "a-" + code.charAt(1) + " a-bright";
    }

    private void reset() {
        colour = "";
        bold = false;
        dim = false;
    }
}
