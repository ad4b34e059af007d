package dev.mosaic.contract.git;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A branch, tag, full reference or commit id by the rules of git-check-ref-format; never one that starts with a dash.
 */
public record GitRef(@JsonValue String value) {
    private static final Pattern FORBIDDEN = Pattern.compile(
            "(^[-/.])|(\\.\\.)|(//)|(@\\{)|(/\\.)|(\\.lock(/|$))|([/.]$)|([\\x00-\\x20\\x7f~^:?*\\[\\\\])");

    @JsonCreator
    public GitRef {
        if (value.isEmpty() || value.length() > 255) {
            throw new IllegalArgumentException("git ref must have 1 to 255 characters");
        }
        if (FORBIDDEN.matcher(value).find() || value.equals("@")) {
            throw new IllegalArgumentException("git ref is not a name git accepts (see git-check-ref-format)");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
