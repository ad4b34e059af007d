package dev.mosaic.contract.git;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A repository as its host lists it: its default branch, empty when it has none, and when somebody last pushed to it, null
 * when the host does not tell.
 */
public record HostedRepository(
        GitUrl url,
        String branch,
        boolean isPrivate,
        boolean isFork,
        boolean isArchived,
        @Nullable Instant pushed) {}
