package dev.mosaic.kapi.commit;

import dev.mosaic.contract.commit.ActiveCommit;
import dev.mosaic.contract.commit.Doubt;
import dev.mosaic.contract.commit.Trace;
import dev.mosaic.contract.git.Commit;
import dev.mosaic.contract.git.GitRef;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.RunningCommit;
import dev.mosaic.kapi.git.SourceAddress;
import dev.mosaic.kapi.git.Sources;
import dev.mosaic.kapi.problem.Refusal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks the repository about what names a commit. */
@Component
class Witness {
    private final CommitReader reader;
    private final KnownHosts hosts;
    private final Sources sources;

    Witness(CommitReader reader, KnownHosts hosts, Sources sources) {
        this.reader = reader;
        this.hosts = hosts;
        this.sources = sources;
    }

    /** What a ship noted holds all there is to tell; what a CI noted may be the id alone. */
    ActiveCommit note(Subject subject, RunningCommit note) {
        Optional<GitUrl> repository =
                SourceAddress.read(note.repository()).map(url -> hosts.way(url).orElse(url));
        Clue clue = new Clue(Trace.ANNOTATION, new GitRef(note.sha().value()), repository);
        if (note.committed() == null || note.message().isEmpty()) return clue(subject, clue);
        Commit commit = new Commit(note.sha(), note.message(), note.author(), "", note.committed());
        Optional<GitUrl> where = repository.or(subject::boundTo);
        return Answer.about(subject).known(clue.trace(), commit, where.orElse(null), page(where, commit));
    }

    /** Whether the repository the container is bound to has what the clue names. */
    boolean knows(Subject subject, Clue clue) {
        try {
            return subject.boundTo().map(url -> reader.read(url, clue)).isPresent();
        } catch (Refusal refusal) {
            if (refusal.problem() == Problem.CANCELLED) throw refusal;
            return false;
        }
    }

    ActiveCommit clue(Subject subject, Clue clue) {
        Answer answer = Answer.about(subject);
        Optional<GitUrl> where = clue.repository().flatMap(hosts::way).or(subject::boundTo);
        if (where.isEmpty()) return answer.doubted(clue, clue.repository().orElse(null), Doubt.NO_REPOSITORY, null);
        try {
            Commit commit = reader.read(where.get(), clue);
            return answer.known(clue.trace(), commit, where.get(), page(where, commit));
        } catch (Refusal refusal) {
            if (refusal.problem() == Problem.CANCELLED) throw refusal;
            boolean missing = refusal.problem() == Problem.GIT_REF_NOT_FOUND;
            return missing
                    ? answer.doubted(clue, where.get(), Doubt.NOT_IN_REPOSITORY, null)
                    : answer.doubted(clue, where.get(), Doubt.SOURCE_UNREAD, refusal.failure());
        }
    }

    private String page(Optional<GitUrl> where, Commit commit) {
        return where.flatMap(url -> sources.page(url, commit.sha()))
                .map(Object::toString)
                .orElse("");
    }
}
