package dev.mosaic.kapi.git.github;

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
import dev.mosaic.kapi.git.GitHost;
import dev.mosaic.kapi.git.Remote;
import dev.mosaic.kapi.git.SourceTree;
import dev.mosaic.kapi.git.TreeFiles;
import dev.mosaic.kapi.login.Login;
import dev.mosaic.kapi.login.Proof;
import dev.mosaic.kapi.problem.Refusal;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.kohsuke.github.GHBranch;
import org.kohsuke.github.GHCommit;
import org.kohsuke.github.GHRepository;
import org.kohsuke.github.GHTag;

/** Repositories on hosts that speak GitHub's API. */
final class GitHubHost implements GitHost {
    private static final int LARGEST_PAGE = 100;

    private final Endpoints endpoints;
    private final Line line;
    private final Expiries expiries = new Expiries();

    GitHubHost(Endpoints endpoints, Line line) {
        this.endpoints = endpoints;
        this.line = line;
    }

    @Override
    public boolean serves(GitUrl url) {
        return !url.isSsh()
                && endpoints.of(url.host()).isPresent()
                && url.path().matches("[^/]+/[^/]+");
    }

    @Override
    public List<Branch> branches(Remote remote) {
        Session session = session(remote);
        GHRepository repository = session.repository(remote.url().path());
        List<Branch> branches = new ArrayList<>();
        for (GHBranch branch : session.ask("", () -> repository.getBranches().values())) {
            boolean isDefault = branch.getName().equals(repository.getDefaultBranch());
            branches.add(new Branch(new GitRef(branch.getName()), new CommitSha(branch.getSHA1()), isDefault));
        }
        if (branches.isEmpty())
            throw Refusal.of(
                    Problem.GIT_REPOSITORY_EMPTY,
                    session.facts("host", remote.url().host()));
        branches.sort(Comparator.comparing((Branch branch) -> !branch.isDefault())
                .thenComparing(branch -> branch.name().value()));
        return List.copyOf(branches);
    }

    @Override
    public List<Tag> tags(Remote remote) {
        Session session = session(remote);
        GHRepository repository = session.repository(remote.url().path());
        return session.ask("", () -> {
            List<Tag> tags = new ArrayList<>();
            for (GHTag one : repository.listTags().withPageSize(LARGEST_PAGE))
                tags.add(new Tag(
                        new GitRef(one.getName()), new CommitSha(one.getCommit().getSHA1())));
            tags.sort(Comparator.comparing(tag -> tag.name().value()));
            return List.copyOf(tags);
        });
    }

    @Override
    public List<Commit> commits(Remote remote, GitRef ref, int limit) {
        Session session = session(remote);
        GHRepository repository = session.repository(remote.url().path());
        return session.ask(ref.value(), () -> {
            List<Commit> commits = new ArrayList<>();
            int page = Math.clamp(limit, 1, LARGEST_PAGE);
            for (GHCommit commit :
                    repository.queryCommits().from(name(ref)).pageSize(page).list()) {
                if (commits.size() == limit) break;
                commits.add(told(commit));
            }
            return commits;
        });
    }

    @Override
    public Commit resolve(Remote remote, GitRef ref) {
        Session session = session(remote);
        GHRepository repository = session.repository(remote.url().path());
        return session.ask(ref.value(), () -> told(repository.getCommit(name(ref))));
    }

    @Override
    public CommitChanges changes(Remote remote, CommitSha sha, int limit) {
        Session session = session(remote);
        GHRepository repository = session.repository(remote.url().path());
        return session.ask(sha.value(), () -> new Comparing(repository).changes(sha, limit));
    }

    @Override
    public CommitRange range(Remote remote, CommitSha from, CommitSha to, int limit) {
        Session session = session(remote);
        GHRepository repository = session.repository(remote.url().path());
        return session.ask(from + "..." + to, () -> new Comparing(repository).range(from, to, limit));
    }

    @Override
    public Optional<URI> page(GitUrl url, CommitSha sha) {
        return Optional.of(
                URI.create(url.value().replaceFirst("/+$", "").replaceFirst("\\.git$", "") + "/commit/" + sha));
    }

    @Override
    public void fetch(Remote remote, CommitSha sha, Path into, long limitBytes) {
        Session session = session(remote);
        GHRepository repository = session.repository(remote.url().path());
        session.ask(
                sha.value(),
                () -> repository.readTar(
                        archive -> {
                            SourceTree.fill(into, limitBytes, tree -> Tarball.unpack(archive, tree));
                            return sha;
                        },
                        sha.value()));
    }

    @Override
    public List<HostedRepository> repositories(String host, Optional<Login> login) {
        Optional<URI> api = endpoints.of(host);
        if (api.isEmpty() || login.isEmpty()) return List.of();
        Session session = Session.of(host, login, api.get(), line);
        return session.ask("", () -> {
            List<HostedRepository> found = new ArrayList<>();
            for (GHRepository one : session.repositories(LARGEST_PAGE)) {
                address(one.getHttpTransportUrl()).ifPresent(url -> found.add(told(one, url)));
            }
            found.sort(Comparator.comparing(repository -> repository.url().value()));
            return List.copyOf(found);
        });
    }

    @Override
    public Proof check(String host, Optional<Login> login, Optional<GitUrl> sample) {
        Session session = Session.of(host, login, endpoints.of(host).orElseThrow(), line);
        try {
            Proof proof = session.prove();
            expiries.note(login, proof);
            return proof;
        } catch (Refusal refusal) {
            throw expiries.sharpened(host, login, refusal);
        }
    }

    @Override
    public TreeFiles files(Remote remote, CommitSha sha, int limit) {
        return inTree(remote, sha, trees -> trees.files(limit));
    }

    @Override
    public Map<RelativePath, byte[]> read(Remote remote, CommitSha sha, Set<RelativePath> paths, int limitBytes) {
        return inTree(remote, sha, trees -> trees.read(paths, limitBytes));
    }

    private <T> T inTree(Remote remote, CommitSha sha, Look<T> look) {
        Session session = session(remote);
        GHRepository repository = session.repository(remote.url().path());
        return session.ask(sha.value(), () -> look.at(new GitHubTrees(repository, sha)));
    }

    private Session session(Remote remote) {
        return Session.of(remote, endpoints.of(remote.url().host()).orElseThrow(), line);
    }

    /** GitHub takes {@code heads/x} and {@code tags/x}, but not the whole reference. */
    private static String name(GitRef ref) {
        return ref.value().replaceFirst("^refs/", "");
    }

    static Commit told(GHCommit commit) throws IOException {
        GHCommit.ShortInfo info = commit.getCommitShortInfo();
        return new Commit(
                new CommitSha(commit.getSHA1()),
                info.getMessage(),
                info.getAuthor().getName(),
                info.getAuthor().getEmail(),
                info.getAuthoredDate().toInstant());
    }

    private static HostedRepository told(GHRepository one, GitUrl url) {
        String branch = Objects.requireNonNullElse(one.getDefaultBranch(), "");
        Instant pushed = one.getPushedAt() == null ? null : one.getPushedAt().toInstant();
        return new HostedRepository(url, branch, one.isPrivate(), one.isFork(), one.isArchived(), pushed);
    }

    /** One address that is none must not hide the others. */
    private static Optional<GitUrl> address(String url) {
        try {
            return Optional.of(new GitUrl(url));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Looks into a tree. */
    @FunctionalInterface
    private interface Look<T> {
        T at(GitHubTrees trees) throws IOException;
    }
}
