package dev.mosaic.kapi.delivery;

import dev.mosaic.contract.git.Commit;
import dev.mosaic.kapi.git.SourceGaps;
import dev.mosaic.kapi.git.Sources;
import dev.mosaic.kapi.operation.Run;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/** Resolve and fetch: from a commit's name to its files. */
@Component
class SourceSteps {
    private final Sources sources;
    private final WorkFolder folder;

    SourceSteps(Sources sources, WorkFolder folder) {
        this.sources = sources;
        this.folder = folder;
    }

    /** The commit was resolved when the ship was accepted; here it is told. */
    String resolve(ShipIntent intent, Run run) {
        Commit commit = intent.commit();
        run.line(intent.ship().revision() + " is " + commit.sha() + " by " + commit.author() + ": " + commit.title());
        return commit.sha().value();
    }

    String fetch(ShipIntent intent, Run run) {
        String size = run.patiently(() -> fetchAnew(intent, run.id().value())); // the login lies in the cluster
        SourceGaps gaps =
                SourceGaps.of(folder.of(run.id().value()), intent.binding().context());
        tell(run, "submodules, which are left empty", gaps.submodules());
        tell(run, "files of Git LFS, of which only the pointers are here", gaps.pointers());
        return size;
    }

    private static void tell(Run run, String what, List<String> paths) {
        if (!paths.isEmpty()) run.line(what + ": " + String.join(", ", paths));
    }

    private String fetchAnew(ShipIntent intent, String operation) {
        Path into = folder.fresh(operation);
        sources.fetch(intent.binding().repository(), intent.commit().sha(), into);
        return folder.size(into);
    }

    void tidy(Run run) {
        folder.remove(run.id().value());
    }
}
