package dev.mosaic.kapi.git;

import dev.mosaic.contract.account.Account;
import dev.mosaic.contract.account.AccountKind;
import dev.mosaic.contract.git.Branch;
import dev.mosaic.contract.git.Commit;
import dev.mosaic.contract.git.CommitChanges;
import dev.mosaic.contract.git.CommitRange;
import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.contract.git.GitRef;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.git.HostedRepository;
import dev.mosaic.contract.git.RelativePath;
import dev.mosaic.contract.git.Tag;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.login.Login;
import dev.mosaic.kapi.login.Logins;
import dev.mosaic.kapi.login.Proof;
import dev.mosaic.kapi.problem.Refusal;
import java.net.URI;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Any git repository by its address: picks the adapter that serves it and the login people gave for its host. */
@Component
public class Sources {
    private static final int MOST_BYTES = 256 * 1024;
    /** Accounts of hosts that may list repositories of git. */
    private static final Set<AccountKind> LISTING =
            EnumSet.of(AccountKind.GIT, AccountKind.GITHUB, AccountKind.GITHUB_APP);

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

    /** See {@link GitHost#tags}. */
    public List<Tag> tags(GitUrl url) {
        return host(url).tags(remote(url));
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
        return host(url.overHttp()).page(url.overHttp(), sha);
    }

    /** See {@link GitHost#fetch}; the limit is {@code mosaic.source.limit}. */
    public void fetch(GitUrl url, CommitSha sha, Path into) {
        host(url).fetch(remote(url), sha, into, limit.toBytes());
    }

    /** See {@link GitHost#files}. */
    public TreeFiles files(GitUrl url, CommitSha sha, int most) {
        return host(url).files(remote(url), sha, most);
    }

    /** See {@link GitHost#read}; files of more than 256 KiB are left out. */
    public Map<RelativePath, byte[]> read(GitUrl url, CommitSha sha, Set<RelativePath> paths) {
        return host(url).read(remote(url), sha, paths, MOST_BYTES);
    }

    /** What the accounts of this host see there; see {@link GitHost#repositories}. */
    public List<HostedRepository> repositories(String host) {
        Optional<Login> login = logins.find(AccountKind.GIT, host);
        return hosts.stream()
                .flatMap(git -> git.repositories(host, login).stream())
                .toList();
    }

    /**
     * See {@link GitHost#check}; tries the account on {@code sample}, a repository on its host that such an account opens,
     * where one is known.
     */
    public Proof check(AccountKind kind, String host, Optional<GitUrl> sample) {
        String scheme = kind == AccountKind.SSH ? "ssh://" : "https://";
        GitUrl any = sample.orElseGet(() -> new GitUrl(scheme + host + "/owner/name"));
        return host(any).check(host, logins.find(kind, host), sample);
    }

    /** The hosts that may list repositories: those with an account, and, as the empty name, this machine. */
    public List<String> hosts() {
        Stream<String> accounts = logins.all().stream()
                .filter(account -> LISTING.contains(account.kind()))
                .map(Account::host);
        return Stream.concat(Stream.of(""), accounts).distinct().toList();
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
        return new Remote(url, logins.find(url.isSsh() ? AccountKind.SSH : AccountKind.GIT, url.host()));
    }
}
