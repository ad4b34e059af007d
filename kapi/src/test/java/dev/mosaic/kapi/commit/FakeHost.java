package dev.mosaic.kapi.commit;

import dev.mosaic.contract.git.Commit;
import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.contract.git.GitRef;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.git.FakeGitHost;
import dev.mosaic.kapi.git.Remote;
import dev.mosaic.kapi.problem.Refusal;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A git host with the refs a test gave it; it remembers which repositories it was asked about. */
final class FakeHost extends FakeGitHost {
    final List<String> asked = new ArrayList<>();
    private final Map<String, Commit> refs = new HashMap<>();
    private @Nullable Problem problem;

    FakeHost() {
        super((host, login) -> List.of());
    }

    void has(String ref, Commit commit) {
        refs.put(ref, commit);
    }

    void fails(Problem with) {
        problem = with;
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

    private static Map<String, String> facts(Remote remote, GitRef ref) {
        return Map.of("url", remote.url().value(), "host", remote.url().host(), "ref", ref.value(), "detail", "down");
    }
}
