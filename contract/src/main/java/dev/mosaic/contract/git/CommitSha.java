package dev.mosaic.contract.git;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/** A whole commit id: 40 (SHA-1) or 64 (SHA-256) lower-case hex digits. */
public record CommitSha(@JsonValue String value) {

    private static final Pattern WHOLE = Pattern.compile("[0-9a-f]{40}|[0-9a-f]{64}");

    @JsonCreator
    public CommitSha {
        if (!WHOLE.matcher(value).matches()) {
            throw new IllegalArgumentException("commit must be 40 or 64 lower-case hex digits");
        }
    }

    /** The commit whose whole id the text is, if it is one. */
    public static Optional<CommitSha> find(String text) {
        return WHOLE.matcher(text).matches() ? Optional.of(new CommitSha(text)) : Optional.empty();
    }

    /** The first seven digits, as people read them and as tags are named. */
    public String brief() {
        return value.substring(0, 7);
    }

    @Override
    public String toString() {
        return value;
    }
}
