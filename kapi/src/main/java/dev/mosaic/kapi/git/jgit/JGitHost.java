package dev.mosaic.kapi.git.jgit;

import dev.mosaic.contract.git.Branch;
import dev.mosaic.contract.git.Commit;
import dev.mosaic.contract.git.CommitChanges;
import dev.mosaic.contract.git.CommitRange;
import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.contract.git.GitRef;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.kapi.git.GitHost;
import dev.mosaic.kapi.git.Remote;
import dev.mosaic.kapi.git.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;

/** Any repository JGit can read: over HTTP(S), and from a local folder where that is allowed. */
final class JGitHost implements GitHost {
    private final Wire wire;
    private final Clones clones;

    JGitHost(Wire wire, Clones clones) {
        this.wire = wire;
        this.clones = clones;
    }

    @Override
    public boolean serves(GitUrl url) {
        return true;
    }

    @Override
    public List<Branch> branches(Remote remote) {
        return wire.refs(remote).branches();
    }

    @Override
    public List<Commit> commits(Remote remote, GitRef ref, int limit) {
        Optional<ObjectId> tip = wire.refs(remote).find(ref);
        ObjectId start = tip.orElseGet(() -> byId(remote, ref));
        return clones.with(remote, Clones.Kind.HISTORY, clone -> new History(wire, remote, clone).log(start, limit));
    }

    @Override
    public Commit resolve(Remote remote, GitRef ref) {
        ObjectId id = wire.refs(remote).find(ref).orElseGet(() -> byId(remote, ref));
        return clones.with(remote, Clones.Kind.SOURCES, clone -> {
            new Single(wire, remote, clone).bring(id, ref.value());
            return clone.commit(id);
        });
    }

    @Override
    public CommitChanges changes(Remote remote, CommitSha sha, int limit) {
        ObjectId id = ObjectId.fromString(sha.value());
        return clones.with(remote, Clones.Kind.HISTORY, clone -> {
            new History(wire, remote, clone).log(id, 2); // itself and its parent
            return new Comparison(clone).changes(id, limit);
        });
    }

    @Override
    public CommitRange range(Remote remote, CommitSha from, CommitSha to, int limit) {
        return clones.with(remote, Clones.Kind.HISTORY, clone -> {
            History history = new History(wire, remote, clone);
            history.log(ObjectId.fromString(to.value()), limit);
            history.log(ObjectId.fromString(from.value()), 1); // after the other: one commit never begins afresh
            return new Comparison(clone)
                    .range(ObjectId.fromString(from.value()), ObjectId.fromString(to.value()), limit);
        });
    }

    @Override
    public void fetch(Remote remote, CommitSha sha, Path into, long limitBytes) {
        clones.with(remote, Clones.Kind.SOURCES, clone -> {
            ObjectId id = ObjectId.fromString(sha.value());
            new Single(wire, remote, clone).bring(id, sha.value());
            write(clone, id, into, limitBytes);
            return sha;
        });
    }

    private ObjectId byId(Remote remote, GitRef ref) {
        if (ObjectId.isId(ref.value())) return ObjectId.fromString(ref.value());
        if (!ref.value().matches("[0-9a-f]{4,39}")) throw GitFaults.refNotFound(remote, ref.value());
        return clones.with(remote, Clones.Kind.WHOLE, clone -> {
            wire.fetchAll(remote, clone);
            return clone.abbreviated(ref.value()).orElseThrow(() -> GitFaults.refNotFound(remote, ref.value()));
        });
    }

    private static void write(Clone clone, ObjectId id, Path into, long limit) {
        try {
            SourceTree.fill(into, limit, tree -> clone.write(id, tree));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
