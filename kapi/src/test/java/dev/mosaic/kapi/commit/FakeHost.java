package dev.mosaic.kapi.commit;

import dev.mosaic.contract.git.Branch;
import dev.mosaic.contract.git.Commit;
import dev.mosaic.contract.git.CommitChanges;
import dev.mosaic.contract.git.CommitRange;
import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.contract.git.GitRef;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.git.GitHost;
import dev.mosaic.kapi.git.Remote;
import dev.mosaic.kapi.problem.Refusal;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A git host with the refs a test gave it; it remembers which repositories it was asked about. */
final class FakeHost implements GitHost {
    final List<String> asked = new ArrayList<>();
    private final Map<String, Commit> refs = new HashMap<>();
    private @Nullable Problem problem;

    void has(String ref, Commit commit) {
        refs.put(ref, commit);
    }

    void fails(Problem with) {
        problem = with;
    }

    @Override
    public boolean serves(GitUrl url) {
        return true;
    }

    @Override
    public Commit resolve(Remote remote, GitRef ref) {
        asked.add(remote.url().value());
        if (problem != null) throw Refusal.of(problem, facts(remote, ref));
        return Optional.ofNullable(refs.get(ref.value()))
                .orElseThrow(() -> Refusal.of(Problem.GIT_REF_NOT_FOUND, facts(remote, ref)));
    }

    @Override
    public Optional<URI> page(GitUrl url, CommitSha sha) {
        return Optional.of(URI.create(url + "/commit/" + sha));
    }

    @Override
    public List<Branch> branches(Remote remote) {
        throw new AssertionError("not asked for here");
    }

    @Override
    public List<Commit> commits(Remote remote, GitRef ref, int limit) {
        throw new AssertionError("not asked for here");
    }

    @Override
    public CommitChanges changes(Remote remote, CommitSha sha, int limit) {
        throw new AssertionError("not asked for here");
    }

    @Override
    public CommitRange range(Remote remote, CommitSha from, CommitSha to, int limit) {
        throw new AssertionError("not asked for here");
    }

    @Override
    public void fetch(Remote remote, CommitSha sha, Path into, long limitBytes) {
        throw new AssertionError("not asked for here");
    }

    private static Map<String, String> facts(Remote remote, GitRef ref) {
        return Map.of("url", remote.url().value(), "host", remote.url().host(), "ref", ref.value(), "detail", "down");
    }
}
