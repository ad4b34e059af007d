package dev.mosaic.kapi.git;

import dev.mosaic.contract.account.AccountKind;
import dev.mosaic.contract.git.Branch;
import dev.mosaic.contract.git.Commit;
import dev.mosaic.contract.git.CommitChanges;
import dev.mosaic.contract.git.CommitRange;
import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.contract.git.GitRef;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.login.Logins;
import dev.mosaic.kapi.problem.Refusal;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Any git repository by its address: picks the adapter that serves it and the login people gave for its host. */
@Component
public class Sources {
    private final List<GitHost> hosts;
    private final Logins logins;
    private final DataSize limit;

    Sources(List<GitHost> hosts, Logins logins, @Value("${mosaic.source.limit:500MB}") DataSize limit) {
        this.hosts = hosts;
        this.logins = logins;
        this.limit = limit;
    }

    /** See {@link GitHost#branches}. */
    public List<Branch> branches(GitUrl url) {
        return host(url).branches(remote(url));
    }

    /** See {@link GitHost#commits}. */
    public List<Commit> commits(GitUrl url, GitRef ref, int most) {
        return host(url).commits(remote(url), ref, most);
    }

    /** See {@link GitHost#resolve}. */
    public Commit resolve(GitUrl url, GitRef ref) {
        return host(url).resolve(remote(url), ref);
    }

    /** See {@link GitHost#changes}. */
    public CommitChanges changes(GitUrl url, CommitSha sha, int most) {
        return host(url).changes(remote(url), sha, most);
    }

    /** See {@link GitHost#range}. */
    public CommitRange range(GitUrl url, CommitSha from, CommitSha to, int most) {
        return host(url).range(remote(url), from, to, most);
    }

    /** See {@link GitHost#page}. */
    public Optional<URI> page(GitUrl url, CommitSha sha) {
        return host(url).page(url, sha);
    }

    /** See {@link GitHost#fetch}; the limit is {@code mosaic.source.limit}. */
    public void fetch(GitUrl url, CommitSha sha, Path into) {
        host(url).fetch(remote(url), sha, into, limit.toBytes());
    }

    private GitHost host(GitUrl url) {
        return hosts.stream()
                .filter(host -> host.serves(url))
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        Problem.INVALID_INPUT,
                        Map.of("field", "repository", "rule", "no git adapter serves this kind of address")));
    }

    private Remote remote(GitUrl url) {
        return new Remote(url, logins.find(AccountKind.GIT, url.host()));
    }
}
