package dev.mosaic.kapi.image.dockerfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes the argument of an instruction apart; quotes and escapes stay in the words for {@link Variables} to resolve. */
public final class Words {
    private static final JsonMapper JSON = new JsonMapper();

    private Words() {}

    /** The strings of a JSON array; empty when the text is none, which makes it shell form. */
    public static Optional<List<String>> json(String text) {
        if (!text.startsWith("[")) return Optional.empty();
        try {
            JsonNode array = JSON.readTree(text);
            boolean strings = array.isArray() && array.values().stream().allMatch(JsonNode::isString);
            return strings
                    ? Optional.of(
                            array.values().stream().map(JsonNode::stringValue).toList())
                    : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty(); // as Docker: what is not JSON after all is shell form
        }
    }

    /** Words between blanks; blanks inside quotes or after the escape character do not part. */
    public static List<String> split(String text, char escape) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote == 0 && Character.isWhitespace(c)) {
                if (!word.isEmpty()) words.add(word.toString());
                word.setLength(0);
                continue;
            }
            if (c == escape && quote != '\'' && i + 1 < text.length()) {
                word.append(c).append(text.charAt(++i));
                continue;
            }
            if (c == quote) quote = 0;
            else if (quote == 0 && (c == '"' || c == '\'')) quote = c;
            word.append(c);
        }
        if (!word.isEmpty()) words.add(word.toString());
        return words;
    }

    /** {@code name=value} pairs, or the old form of one name and the rest of the line. */
    public static Map<String, String> pairs(Instruction instruction, char escape) {
        List<String> words = split(instruction.rest(), escape);
        if (words.getFirst().indexOf('=') < 0) return oldPair(instruction);
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String word : words) {
            int equals = word.indexOf('=');
            if (equals <= 0) {
                throw new DockerfileFault(instruction.line(), instruction.keyword() + " needs name=value, not " + word);
            }
            pairs.put(word.substring(0, equals), word.substring(equals + 1));
        }
        return pairs;
    }

    private static Map<String, String> oldPair(Instruction instruction) {
        String[] parts = instruction.rest().split("\\s+", 2);
        if (parts.length < 2) {
            throw new DockerfileFault(instruction.line(), instruction.keyword() + " needs a value for " + parts[0]);
        }
        return Map.of(parts[0], parts[1]);
    }
}
