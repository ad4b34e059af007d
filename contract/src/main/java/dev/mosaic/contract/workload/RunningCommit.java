package dev.mosaic.contract.workload;

import dev.mosaic.contract.git.CommitSha;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The commit a container runs, as the workload's annotations tell it; the times where they do. */
public record RunningCommit(
        String container,
        CommitSha sha,
        String message,
        String author,
        @Nullable Instant committed,
        String repository,
        @Nullable Instant shipped,
        String shippedBy) {}
