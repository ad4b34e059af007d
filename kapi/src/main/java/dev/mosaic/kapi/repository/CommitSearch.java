package dev.mosaic.kapi.repository;

import dev.mosaic.contract.git.Commit;
import dev.mosaic.contract.git.GitRef;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.git.Sources;
import dev.mosaic.kapi.problem.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds commits by what people remember of them: words, an author, the beginning of an id. */
final class CommitSearch {
    private static final int DEEPEST = 500;
    private final Sources sources;

    CommitSearch(Sources sources) {
        this.sources = sources;
    }

    List<Commit> find(GitUrl url, GitRef ref, String text) {
        String sought = text.strip().toLowerCase(Locale.ROOT);
        if (sought.length() < 2 || sought.length() > 200)
            throw new IllegalArgumentException("text must have 2 to 200 characters");
        Stream<Commit> known = sources.commits(url, ref, DEEPEST).stream().filter(commit -> holds(commit, sought));
        return Stream.concat(known, byId(url, sought).stream()).distinct().toList();
    }

    private Optional<Commit> byId(GitUrl url, String sought) {
        if (!sought.matches("[0-9a-f]{7,64}")) return Optional.empty();
        try {
            Commit commit = sources.resolve(url, new GitRef(sought));
            return Optional.of(commit).filter(found -> found.sha().value().startsWith(sought)); // not a branch named so
        } catch (Refusal refusal) {
            if (refusal.problem() == Problem.GIT_REF_NOT_FOUND) return Optional.empty();
            throw refusal;
        }
    }

    private static boolean holds(Commit commit, String sought) {
        String text = commit.sha() + " " + commit.message() + " " + commit.author();
        return text.toLowerCase(Locale.ROOT).contains(sought);
    }
}
