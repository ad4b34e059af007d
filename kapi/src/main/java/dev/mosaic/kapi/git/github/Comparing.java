package dev.mosaic.kapi.git.github;

import dev.mosaic.contract.git.ChangeKind;
import dev.mosaic.contract.git.Commit;
import dev.mosaic.contract.git.CommitChanges;
import dev.mosaic.contract.git.CommitRange;
import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.contract.git.FileChange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.kohsuke.github.GHCommit;
import org.kohsuke.github.GHCompare;
import org.kohsuke.github.GHRepository;
import org.kohsuke.github.GitUser;

/** What a commit changed and what lies between two, in GitHub's words ("Get a commit", "Compare two commits"). */
final class Comparing {
    private static final int PAGE = 100;
    private static final int MOST = 500;
    private final GHRepository repository;

    Comparing(GHRepository repository) {
        this.repository = repository;
    }

    CommitChanges changes(CommitSha sha, int limit) throws IOException {
        List<FileChange> files = new ArrayList<>();
        for (GHCommit.File file : repository.getCommit(sha.value()).listFiles()) {
            if (files.size() == limit) return new CommitChanges(List.copyOf(files), true);
            files.add(told(file));
        }
        return new CommitChanges(List.copyOf(files), false);
    }

    CommitRange range(CommitSha from, CommitSha to, int limit) throws IOException {
        List<Commit> gained = between(from, to, limit);
        List<Commit> lost = between(to, from, limit);
        boolean cut = gained.size() > limit || lost.size() > limit;
        return new CommitRange(newest(gained, limit), newest(lost, limit), cut);
    }

    /**
     * GitHub tells the oldest first, a page at a time. Where that would take many pages, the newest of the branch stand for
     * them, and they are told as cut.
     */
    private List<Commit> between(CommitSha from, CommitSha to, int limit) throws IOException {
        repository.setCompareUsePaginatedCommits(true);
        GHCompare comparison = repository.getCompare(from.value(), to.value());
        List<Commit> commits = new ArrayList<>();
        if (comparison.getTotalCommits() > MOST) {
            for (GHCommit commit :
                    repository.queryCommits().from(to.value()).pageSize(PAGE).list()) {
                if (commits.size() > limit) return commits;
                commits.add(GitHubHost.told(commit));
            }
            return commits;
        }
        for (GHCompare.Commit commit : comparison.listCommits().withPageSize(PAGE)) commits.add(told(commit));
        return commits.reversed();
    }

    /** Out of what the comparison itself tells: the library would ask for each commit again. */
    private static Commit told(GHCompare.Commit commit) {
        GitUser author = commit.getCommit().getAuthor();
        return new Commit(
                new CommitSha(commit.getSHA1()),
                commit.getCommit().getMessage(),
                author.getName(),
                author.getEmail(),
                author.getDate().toInstant());
    }

    private static List<Commit> newest(List<Commit> commits, int limit) {
        return List.copyOf(commits.subList(0, Math.min(limit, commits.size())));
    }

    /** For a binary file GitHub tells neither lines nor a patch. */
    private static FileChange told(GHCommit.File file) {
        ChangeKind kind = switch (file.getStatus()) {
            case "added", "copied" -> ChangeKind.ADDED;
            case "removed" -> ChangeKind.REMOVED;
            case "renamed" -> ChangeKind.RENAMED;
            default -> ChangeKind.CHANGED;
        };
        String before = kind == ChangeKind.RENAMED ? file.getPreviousFilename() : "";
        boolean binary = file.getLinesChanged() == 0 && file.getPatch() == null && kind != ChangeKind.RENAMED;
        return new FileChange(file.getFileName(), before, kind, file.getLinesAdded(), file.getLinesDeleted(), binary);
    }
}
