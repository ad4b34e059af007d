package dev.mosaic.kapi.image.dockerfile;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Resolves quotes, escapes and {@code $variables} of one word, by the rules of Docker's shell parser. */
public final class Variables {
    private final int line;
    private final char escape;
    private final Function<String, @Nullable String> values;

    /** {@code values} answers null for a name that is not set. */
    public Variables(int line, char escape, Function<String, @Nullable String> values) {
        this.line = line;
        this.escape = escape;
        this.values = values;
    }

    /** The word with its quotes gone and its variables filled in; an unset one is empty. */
    public String resolve(String word) {
        return new Reader(word).read((char) 0);
    }

    /** One pass over a word. */
    private final class Reader {
        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        /** Reads to the end of the text, or to {@code end} outside quotes. */
        String read(char end) {
            StringBuilder result = new StringBuilder();
            while (at < text.length() && (end == 0 || text.charAt(at) != end)) {
                char c = text.charAt(at);
                if (c == '\'') result.append(singleQuoted());
                else if (c == '"') result.append(doubleQuoted());
                else if (c == '$') result.append(variable());
                else if (c == escape) result.append(escaped());
                else {
                    result.append(c);
                    at++;
                }
            }
            return result.toString();
        }

        private String singleQuoted() {
            int close = text.indexOf('\'', at + 1);
            if (close < 0) throw new DockerfileFault(line, "a single quote is not closed");
            String inner = text.substring(at + 1, close);
            at = close + 1;
            return inner;
        }

        private String doubleQuoted() {
            StringBuilder result = new StringBuilder();
            at++;
            while (at < text.length() && text.charAt(at) != '"') {
                char c = text.charAt(at);
                if (c == '$') result.append(variable());
                else if (c == escape && at + 1 < text.length()) result.append(escapedInQuotes());
                else {
                    result.append(c);
                    at++;
                }
            }
            if (at >= text.length()) throw new DockerfileFault(line, "a double quote is not closed");
            at++;
            return result.toString();
        }

        /** Inside double quotes the escape character counts only before a quote, a dollar and itself. */
        private String escapedInQuotes() {
            char following = text.charAt(at + 1);
            at += 2;
            boolean counts = following == '"' || following == '$' || following == escape;
            return counts ? String.valueOf(following) : "" + escape + following;
        }

        private String escaped() {
            at++;
            return at < text.length() ? String.valueOf(text.charAt(at++)) : "";
        }

        private String variable() {
            at++;
            if (at < text.length() && text.charAt(at) == '{') return braced();
            String name = name();
            return name.isEmpty() ? "$" : orEmpty(values.apply(name));
        }

        private String braced() {
            at++;
            String name = name();
            if (name.isEmpty()) throw new DockerfileFault(line, "${ needs the name of a variable");
            String modifier = modifier();
            String word = modifier.isEmpty() ? "" : read('}');
            if (at >= text.length() || text.charAt(at) != '}') {
                throw new DockerfileFault(line, "${" + name + " is not closed");
            }
            at++;
            return modified(name, modifier, word);
        }

        private String modifier() {
            int start = at;
            if (at >= text.length() || text.charAt(at) == '}') return "";
            if (text.charAt(at) == ':') at++;
            if (at < text.length() && "-+?".indexOf(text.charAt(at)) >= 0) at++;
            else throw unknownModifier();
            return text.substring(start, at);
        }

        private DockerfileFault unknownModifier() {
            return new DockerfileFault(line, "in ${…} only the modifiers :- :+ :? - + ? are understood");
        }

        private String modified(String name, String modifier, String word) {
            @Nullable String value = values.apply(name);
            boolean set = value != null && !(modifier.startsWith(":") && value.isEmpty());
            return switch (modifier.replace(":", "")) {
                case "-" -> set ? orEmpty(value) : word;
                case "+" -> set ? word : "";
                case "?" -> {
                    if (!set) throw new DockerfileFault(line, name + ": " + (word.isEmpty() ? "is not set" : word));
                    yield orEmpty(value);
                }
                default -> orEmpty(value);
            };
        }

        /** A name, or one of the shell's single-character parameters, which are never set here. */
        private String name() {
            int start = at;
            while (at < text.length() && isNamePart(text.charAt(at), at > start)) at++;
            if (at == start && at < text.length() && "0123456789@*#?-!".indexOf(text.charAt(at)) >= 0) at++;
            return text.substring(start, at);
        }

        private boolean isNamePart(char c, boolean inside) {
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
            return letter || inside && c >= '0' && c <= '9';
        }

        private String orEmpty(@Nullable String value) {
            return value == null ? "" : value;
        }
    }
}
