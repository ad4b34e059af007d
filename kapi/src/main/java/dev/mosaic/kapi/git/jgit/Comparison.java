package dev.mosaic.kapi.git.jgit;

import dev.mosaic.contract.git.ChangeKind;
import dev.mosaic.contract.git.Commit;
import dev.mosaic.contract.git.CommitChanges;
import dev.mosaic.contract.git.CommitRange;
import dev.mosaic.contract.git.FileChange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.patch.FileHeader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.util.io.DisabledOutputStream;

/** What one commit changed, and what lies between two, as far as a clone holds them. */
final class Comparison {
    private static final int LARGEST_TEXT = 5 << 20;
    private final Clone clone;

    Comparison(Clone clone) {
        this.clone = clone;
    }

    CommitChanges changes(ObjectId id, int limit) {
        try (RevWalk walk = new RevWalk(clone.repository());
                DiffFormatter formatter = new DiffFormatter(DisabledOutputStream.INSTANCE)) {
            formatter.setRepository(clone.repository());
            formatter.setDetectRenames(true);
            formatter.setBinaryFileThreshold(LARGEST_TEXT);
            RevCommit commit = walk.parseCommit(id);
            RevCommit parent = commit.getParentCount() == 0 ? null : walk.parseCommit(commit.getParent(0));
            List<DiffEntry> entries = formatter.scan(parent, commit);
            List<FileChange> files = new ArrayList<>();
            for (DiffEntry entry : entries.subList(0, Math.min(limit, entries.size()))) {
                files.add(told(formatter.toFileHeader(entry)));
            }
            return new CommitChanges(List.copyOf(files), entries.size() > limit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CommitRange range(ObjectId from, ObjectId to, int limit) {
        try (RevWalk walk = new RevWalk(clone.repository())) {
            List<Commit> gained = only(walk, to, from, limit + 1);
            List<Commit> lost = only(walk, from, to, limit + 1);
            boolean cut = gained.size() > limit || lost.size() > limit || reachesEdge(gained) || reachesEdge(lost);
            return new CommitRange(cut(gained, limit), cut(lost, limit), cut);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that the one has and the other has not. */
    private static List<Commit> only(RevWalk walk, ObjectId one, ObjectId other, int most) throws IOException {
        walk.reset();
        walk.markStart(walk.parseCommit(one));
        walk.markUninteresting(walk.parseCommit(other));
        List<Commit> commits = new ArrayList<>();
        for (RevCommit commit = walk.next(); commit != null && commits.size() < most; commit = walk.next()) {
            walk.parseBody(commit);
            commits.add(Clone.told(commit));
        }
        return commits;
    }

    /** What lies beyond the edge of a shallow clone nobody can tell. */
    private boolean reachesEdge(List<Commit> commits) throws IOException {
        Set<ObjectId> edge = clone.repository().getObjectDatabase().getShallowCommits();
        return commits.stream()
                .anyMatch(
                        commit -> edge.contains(ObjectId.fromString(commit.sha().value())));
    }

    private static List<Commit> cut(List<Commit> commits, int limit) {
        return List.copyOf(commits.subList(0, Math.min(limit, commits.size())));
    }

    private static FileChange told(FileHeader file) {
        boolean binary = file.getPatchType() != FileHeader.PatchType.UNIFIED;
        int added = 0;
        int removed = 0;
        for (Edit edit : file.toEditList()) {
            added += edit.getLengthB();
            removed += edit.getLengthA();
        }
        return switch (file.getChangeType()) {
            case ADD, COPY -> new FileChange(file.getNewPath(), "", ChangeKind.ADDED, added, removed, binary);
            case DELETE -> new FileChange(file.getOldPath(), "", ChangeKind.REMOVED, added, removed, binary);
            case MODIFY -> new FileChange(file.getNewPath(), "", ChangeKind.CHANGED, added, removed, binary);
            case RENAME ->
                new FileChange(file.getNewPath(), file.getOldPath(), ChangeKind.RENAMED, added, removed, binary);
        };
    }
}
