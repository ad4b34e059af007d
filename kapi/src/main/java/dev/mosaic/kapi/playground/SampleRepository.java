package dev.mosaic.kapi.playground;

import dev.mosaic.contract.git.Commit;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.git.HostedRepository;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The git repository the playground starts with, and the commits of its default branch, newest first. */
public record SampleRepository(GitUrl url, List<Commit> commits) {
    private static final Map<String, Integer> BEHIND = Map.of("cart", 2, "catalogue", 3, "frontend", 5);

    /** The commit a workload of the shop runs at the start; empty for those whose source is elsewhere. */
    public Optional<Commit> running(String workload) {
        return Optional.ofNullable(BEHIND.get(workload)).map(commits::get);
    }

    /** As a host would list it. */
    public HostedRepository hosted() {
        Instant pushed = commits.getFirst().time();
        return new HostedRepository(url, "main", false, false, false, pushed);
    }
}
