package dev.mosaic.contract.git;

import java.time.Instant;

/** A commit as its author wrote it; {@code message} is whole, {@link #title()} its first line. */
public record Commit(CommitSha sha, String message, String author, String email, Instant time) {

    /** The first line of the message. */
    public String title() {
        return message.lines().findFirst().orElse("");
    }
}
