package dev.mosaic.kapi.git;

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
import dev.mosaic.kapi.login.Login;
import dev.mosaic.kapi.login.Proof;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Port: a git repository somewhere. All fail with one of the GIT_… problems or ADDRESS_REFUSED; a stalled host fails
 * with GIT_UNREACHABLE after the configured timeout.
 */
public interface GitHost {

    /** Whether this adapter is the one for the address; the first that says yes is asked. */
    boolean serves(GitUrl url);

    /** The default branch first, then by name. */
    List<Branch> branches(Remote remote);

    /** Tags that name a commit, by name, to the last page. */
    List<Tag> tags(Remote remote);

    /** Commits reachable from {@code ref}, newest first, at most {@code limit}. */
    List<Commit> commits(Remote remote, GitRef ref, int limit);

    /** The commit that a branch, tag or commit id names now. */
    Commit resolve(Remote remote, GitRef ref);

    /**
     * What the commit changed against its first parent (a first commit against nothing), by path, renames found; at most
     * {@code limit} files.
     */
    CommitChanges changes(Remote remote, CommitSha sha, int limit);

    /** What lies between two commits, each side newest first and at most {@code limit}. */
    CommitRange range(Remote remote, CommitSha from, CommitSha to, int limit);

    /** Where people look at the commit in a browser; empty where that is not known of the host. */
    default Optional<URI> page(GitUrl url, CommitSha sha) {
        return Optional.empty();
    }

    /**
     * Writes the tree of exactly this commit into the empty folder {@code into}, without {@code .git}. Links that lead
     * out of the tree fail with SOURCE_UNSAFE, more than {@code limitBytes} with SOURCE_TOO_LARGE; then nothing is left
     * in the folder. An interrupt ends it.
     */
    void fetch(Remote remote, CommitSha sha, Path into, long limitBytes);

    /**
     * What this login sees on the host ({@code host[:port]}), to the last page, by address; empty where the host lists
     * nothing: a plain git host never does, and GitHub does not without a login.
     */
    List<HostedRepository> repositories(String host, Optional<Login> login);

    /**
     * What the host says of this login. {@code sample} is a repository there to try it on, for a plain git host tells
     * nothing else. Fails with GIT_UNAUTHORIZED, ACCOUNT_EXPIRED, GIT_UNREACHABLE, GIT_RATE_LIMITED or
     * CERTIFICATE_UNKNOWN.
     */
    Proof check(String host, Optional<Login> login, Optional<GitUrl> sample);

    /** The regular files in the commit's tree, at most {@code limit}; paths that no path of ours can be are left out. */
    TreeFiles files(Remote remote, CommitSha sha, int limit);

    /** These files as they are in the commit; without those it does not have and those of more than {@code limitBytes}. */
    Map<RelativePath, byte[]> read(Remote remote, CommitSha sha, Set<RelativePath> paths, int limitBytes);
}
