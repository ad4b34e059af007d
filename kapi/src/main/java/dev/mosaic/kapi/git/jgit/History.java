package dev.mosaic.kapi.git.jgit;

import dev.mosaic.contract.git.Commit;
import dev.mosaic.kapi.git.Remote;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.jgit.lib.ObjectId;

/** The newest commits from one on, from a repository only as deep as they need. */
final class History {
    private static final int USUAL_DEPTH = 100;

    private final Wire wire;
    private final Remote remote;
    private final Clone clone;

    History(Wire wire, Remote remote, Clone clone) {
        this.wire = wire;
        this.remote = remote;
        this.clone = clone;
    }

    List<Commit> log(ObjectId start, int limit) {
        try {
            wire.fetch(remote, clone, start, Math.max(limit, USUAL_DEPTH));
            List<Commit> commits = clone.log(start, limit);
            if (commits.size() == limit || !clone.isShallow()) return commits;
            return again(start, limit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** JGit asks for nothing when it has the commit already, be it at the edge of what it has: so begin afresh. */
    private List<Commit> again(ObjectId start, int limit) throws IOException {
        clone.wipe();
        wire.fetch(remote, clone, start, Math.max(limit, USUAL_DEPTH));
        return clone.log(start, limit);
    }
}
