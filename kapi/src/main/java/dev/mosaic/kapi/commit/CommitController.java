package dev.mosaic.kapi.commit;

import dev.mosaic.contract.commit.ActiveCommit;
import dev.mosaic.contract.commit.CommitApi;
import dev.mosaic.contract.git.CommitChanges;
import dev.mosaic.contract.git.CommitRange;
import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.git.Sources;
import dev.mosaic.kapi.web.CurrentCaller;
import java.util.List;
import org.springframework.web.bind.annotation.RestController;

/** Commits of what runs, over HTTP. */
@RestController
class CommitController implements CommitApi {
    private static final int MOST_FILES = 300;
    private static final int MOST_COMMITS = 200;
    private final ActiveCommits active;
    private final Sources sources;
    private final CurrentCaller caller;

    CommitController(ActiveCommits active, Sources sources, CurrentCaller caller) {
        this.active = active;
        this.sources = sources;
        this.caller = caller;
    }

    @Override
    public List<ActiveCommit> active(String namespace, WorkloadKind kind, String name) {
        return active.of(caller.get(), new WorkloadId(namespace, kind, name));
    }

    @Override
    public CommitChanges changes(GitUrl url, CommitSha sha) {
        return sources.changes(url, sha, MOST_FILES);
    }

    @Override
    public CommitRange range(GitUrl url, CommitSha from, CommitSha to) {
        return sources.range(url, from, to, MOST_COMMITS);
    }
}
