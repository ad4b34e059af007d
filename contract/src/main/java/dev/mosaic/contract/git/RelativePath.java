package dev.mosaic.contract.git;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** A path inside a source tree with {@code /} between its parts; {@code .} is the tree itself; never leads out of it. */
public record RelativePath(@JsonValue String value) {
    /** The root of the tree. */
    public static final RelativePath ROOT = new RelativePath(".");

    @JsonCreator
    public RelativePath {
        require(!value.isBlank() && value.length() <= 1024, "must have 1 to 1024 characters");
        require(!value.startsWith("/") && !value.startsWith("-"), "must not start with / or -");
        require(
                value.indexOf('\\') < 0 && value.chars().noneMatch(c -> c < 32 || c == 127),
                "must not hold \\ or control characters");
        require(!List.of(value.split("/")).contains(".."), "must not lead out of the repository (..)");
    }

    @Override
    public String toString() {
        return value;
    }

    private static void require(boolean rule, String text) {
        if (!rule) throw new IllegalArgumentException("path " + text);
    }
}
