package dev.mosaic.frontend.commit;

import dev.mosaic.contract.commit.ActiveCommit;
import dev.mosaic.contract.commit.CommitApi;
import dev.mosaic.contract.git.Branch;
import dev.mosaic.contract.git.CommitChanges;
import dev.mosaic.contract.git.CommitRange;
import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.repository.RepositoryApi;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.live.Wire;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Questions about commits, asked without holding the page. */
record Archive(CommitApi commits, RepositoryApi repositories, Wire wire) {

    /** What came after a commit on the branch that is the default one; empty where there is no such branch. */
    record Newer(Branch branch, CommitRange range) {}

    void active(WorkloadId id, Consumer<List<ActiveCommit>> answer, Consumer<Failure> refusal) {
        wire.ask(() -> commits.active(id.namespace(), id.kind(), id.name()), answer, refusal);
    }

    void changes(GitUrl url, CommitSha sha, Consumer<CommitChanges> answer, Consumer<Failure> refusal) {
        wire.ask(() -> commits.changes(url, sha), answer, refusal);
    }

    void newer(GitUrl url, CommitSha sha, Consumer<Optional<Newer>> answer, Consumer<Failure> refusal) {
        wire.ask(
                () -> repositories.branches(url).stream()
                        .filter(Branch::isDefault)
                        .findFirst()
                        .map(branch -> new Newer(branch, commits.range(url, sha, branch.tip()))),
                answer,
                refusal);
    }
}
