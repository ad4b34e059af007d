package dev.mosaic.kapi.delivery;

import dev.mosaic.contract.git.Commit;
import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.kapi.operation.Run;
import java.time.Instant;

/** The resolved commit in an operation's memory: the one commit every later step builds, tags and notes. */
final class ShippedCommit {
    private ShippedCommit() {}

    static void remember(Run run, Commit commit) {
        run.remember("commit.message", commit.message());
        run.remember("commit.author", commit.author());
        run.remember("commit.email", commit.email());
        run.remember("commit.time", commit.time().toString());
        run.remember("commit.sha", commit.sha().value());
    }

    static CommitSha sha(Run run) {
        return new CommitSha(fact(run, "sha"));
    }

    static Commit of(Run run) {
        return new Commit(
                sha(run), fact(run, "message"), fact(run, "author"), fact(run, "email"), Instant.parse(fact(run, "time")));
    }

    private static String fact(Run run, String name) {
        return run.recall("commit." + name).orElseThrow();
    }
}
