package dev.mosaic.kapi.delivery;

import dev.mosaic.contract.git.Commit;
import dev.mosaic.kapi.git.Sources;
import dev.mosaic.kapi.operation.Run;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** Resolve and fetch: from a name to the files of exactly one commit. */
@Component
class SourceSteps {
    private final Sources sources;
    private final WorkFolder folder;

    SourceSteps(Sources sources, WorkFolder folder) {
        this.sources = sources;
        this.folder = folder;
    }

    String resolve(ShipIntent intent, Run run) {
        Commit commit = sources.resolve(intent.binding().repository(), intent.ship().revision());
        ShippedCommit.remember(run, commit);
        run.line(commit.sha().brief() + " by " + commit.author() + ": " + commit.title());
        return commit.sha().value();
    }

    String fetch(ShipIntent intent, Run run) {
        Path into = folder.fresh(run.id().value());
        sources.fetch(intent.binding().repository(), ShippedCommit.sha(run), into);
        return folder.size(into);
    }

    void tidy(Run run) {
        folder.remove(run.id().value());
    }
}
