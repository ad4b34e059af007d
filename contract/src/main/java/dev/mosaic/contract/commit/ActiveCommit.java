package dev.mosaic.contract.commit;

import dev.mosaic.contract.git.Commit;
import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.problem.Failure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which commit a container runs. {@code image} is what its pods run, by digest where that is known; {@code page} is the
 * commit's address for people, or empty. What is null is not known, and {@code doubt} says why, with the {@code failure}
 * of who was asked; {@code commands} note a commit by hand where nothing tells it.
 */
public record ActiveCommit(
        String container,
        String image,
        Trace trace,
        @Nullable CommitSha sha,
        @Nullable Commit commit,
        @Nullable GitUrl repository,
        String page,
        @Nullable Doubt doubt,
        @Nullable Failure failure,
        List<Command> commands) {}
