package dev.mosaic.kapi.git.jgit;

import dev.mosaic.contract.git.Commit;
import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.contract.git.RelativePath;
import dev.mosaic.kapi.git.Folders;
import dev.mosaic.kapi.git.SourceTree;
import dev.mosaic.kapi.git.TreeFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.AbbreviatedObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/** One cached bare repository, open. */
final class Clone implements AutoCloseable {
    private final Path place;
    private Repository repository;

    private Clone(Path place, Repository repository) {
        this.place = place;
        this.repository = repository;
    }

    static Clone open(Path place) throws IOException {
        return new Clone(place, opened(place));
    }

    Repository repository() {
        return repository;
    }

    boolean isShallow() {
        try {
            return !repository.getObjectDatabase().getShallowCommits().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts over with an empty repository. */
    void wipe() {
        try {
            repository.close();
            Folders.remove(place);
            repository = opened(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the commit and its whole tree are here. */
    boolean has(ObjectId id) {
        try (RevWalk walk = new RevWalk(repository)) {
            Trees.requireComplete(walk.getObjectReader(), walk.parseCommit(id));
            return true;
        } catch (MissingObjectException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Commit commit(ObjectId id) {
        try (RevWalk walk = new RevWalk(repository)) {
            return told(walk.parseCommit(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** At most {@code limit} commits from {@code start}; stops early where the shallow repository ends. */
    List<Commit> log(ObjectId start, int limit) throws IOException {
        List<Commit> commits = new ArrayList<>();
        try (RevWalk walk = new RevWalk(repository)) {
            walk.markStart(walk.parseCommit(start));
            for (RevCommit commit = walk.next(); commit != null && commits.size() < limit; commit = walk.next()) {
                walk.parseBody(commit);
                commits.add(told(commit));
            }
        }
        return commits;
    }

    /** The one commit whose id starts so; empty when there is none or more than one. */
    Optional<ObjectId> abbreviated(String start) {
        try (ObjectReader reader = repository.newObjectReader()) {
            List<ObjectId> commits = new ArrayList<>();
            for (ObjectId id : reader.resolve(AbbreviatedObjectId.fromString(start))) {
                if (reader.open(id).getType() == Constants.OBJ_COMMIT) commits.add(id);
            }
            return commits.size() == 1 ? Optional.of(commits.getFirst()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(ObjectId id, SourceTree tree) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            Trees.write(walk.getObjectReader(), walk.parseCommit(id), tree);
        }
    }

    TreeFiles files(ObjectId id, int limit) {
        try (RevWalk walk = new RevWalk(repository)) {
            return Trees.files(walk.getObjectReader(), walk.parseCommit(id), limit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<RelativePath, byte[]> read(ObjectId id, Set<RelativePath> paths, int limitBytes) {
        try (RevWalk walk = new RevWalk(repository)) {
            return Trees.read(walk.getObjectReader(), walk.parseCommit(id), paths, limitBytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        repository.close();
    }

    private static Repository opened(Path place) throws IOException {
        Repository repository = new FileRepository(place.toFile());
        if (!Files.exists(place.resolve("objects"))) repository.create(true);
        repository.getConfig().setInt("gc", null, "auto", 0);
        repository.getConfig().setBoolean("gc", null, "autodetach", false); // not behind our back, after a wipe
        return repository;
    }

    static Commit told(RevCommit commit) {
        PersonIdent author = commit.getAuthorIdent();
        return new Commit(
                new CommitSha(commit.name()),
                commit.getFullMessage(),
                author.getName(),
                author.getEmailAddress(),
                author.getWhenAsInstant());
    }
}
