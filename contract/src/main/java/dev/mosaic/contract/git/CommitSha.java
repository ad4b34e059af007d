package dev.mosaic.contract.git;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A whole commit id: 40 (SHA-1) or 64 (SHA-256) lower-case hex digits. */
public record CommitSha(@JsonValue String value) {

    @JsonCreator
    public CommitSha {
        if (!value.matches("[0-9a-f]{40}|[0-9a-f]{64}")) {
            throw new IllegalArgumentException("commit must be 40 or 64 lower-case hex digits");
        }
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
