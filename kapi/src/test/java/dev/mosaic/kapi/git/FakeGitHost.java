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
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** A host of which a test says what it lists; nothing else of it is asked. */
public class FakeGitHost implements GitHost {
    private final BiFunction<String, Optional<Login>, List<HostedRepository>> listed;

    public FakeGitHost(BiFunction<String, Optional<Login>, List<HostedRepository>> listed) {
        this.listed = listed;
    }

    @Override
    public boolean serves(GitUrl url) {
        return true;
    }

    @Override
    public List<Branch> branches(Remote remote) {
        throw unasked();
    }

    @Override
    public List<Tag> tags(Remote remote) {
        throw unasked();
    }

    @Override
    public List<Commit> commits(Remote remote, GitRef ref, int limit) {
        throw unasked();
    }

    @Override
    public Commit resolve(Remote remote, GitRef ref) {
        throw unasked();
    }

    @Override
    public CommitChanges changes(Remote remote, CommitSha sha, int limit) {
        throw unasked();
    }

    @Override
    public CommitRange range(Remote remote, CommitSha from, CommitSha to, int limit) {
        throw unasked();
    }

    @Override
    public void fetch(Remote remote, CommitSha sha, Path into, long limitBytes) {
        throw unasked();
    }

    @Override
    public List<HostedRepository> repositories(String host, Optional<Login> login) {
        return listed.apply(host, login);
    }

    @Override
    public Proof check(String host, Optional<Login> login, Optional<GitUrl> sample) {
        throw unasked();
    }

    @Override
    public TreeFiles files(Remote remote, CommitSha sha, int limit) {
        throw unasked();
    }

    @Override
    public Map<RelativePath, byte[]> read(Remote remote, CommitSha sha, Set<RelativePath> paths, int limitBytes) {
        throw unasked();
    }

    private static UnsupportedOperationException unasked() {
        return new UnsupportedOperationException("this fake only lists");
    }
}
