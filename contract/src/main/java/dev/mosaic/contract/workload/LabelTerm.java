package dev.mosaic.contract.workload;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.regex.Pattern;

/** One condition on labels, {@code key} or {@code key=value}, by the label rules of Kubernetes; text in JSON. */
public record LabelTerm(@JsonValue String text) {
    private static final String NAME = "[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?";
    private static final Pattern TERM =
            Pattern.compile("([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?/)?" + NAME + "(=(" + NAME + ")?)?");

    @JsonCreator
    public LabelTerm {
        if (!TERM.matcher(text).matches()) {
            throw new IllegalArgumentException("label must be key or key=value, as Kubernetes writes labels");
        }
    }

    public String key() {
        int equals = text.indexOf('=');
        return equals < 0 ? text : text.substring(0, equals);
    }

    /** Whether these labels have the key and, where the term names one, the value. */
    public boolean fits(Map<String, String> labels) {
        int equals = text.indexOf('=');
        if (equals < 0) return labels.containsKey(text);
        return text.substring(equals + 1).equals(labels.get(text.substring(0, equals)));
    }

    @Override
    public String toString() {
        return text;
    }
}
