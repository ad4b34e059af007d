package dev.mosaic.frontend.fake;

import dev.mosaic.contract.git.Branch;
import dev.mosaic.contract.git.Commit;
import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.contract.git.GitRef;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.git.HostedRepository;
import dev.mosaic.contract.git.RelativePath;
import dev.mosaic.contract.git.Tag;
import dev.mosaic.contract.image.ImageRepository;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.repository.Binding;
import dev.mosaic.contract.repository.BindingApi;
import dev.mosaic.contract.repository.BuildTool;
import dev.mosaic.contract.repository.JvmProject;
import dev.mosaic.contract.repository.RepositoryApi;
import dev.mosaic.contract.repository.RepositoryList;
import dev.mosaic.contract.repository.StoredBinding;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.frontend.kapi.KapiRefusal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** One repository with three branches; every other address is unknown. */
public class FakeRepositories implements RepositoryApi {
    private static final List<String> TITLES = List.of(
            "Show the free-shipping line only above 40 €",
            "Round totals half up, as the law wants",
            "Keep the cart when the session ends",
            FakeCluster.HOSTILE,
            "Drop the XML endpoint",
            "Merge branch 'gift-cards'",
            "Gift cards: several on one order",
            "Speed up the price lookup",
            "Log the order id with every line",
            "Use the new base image",
            "Correct a typo in the readme");
    private static final List<String> AUTHORS = List.of("Ann Example", "Bo Lindqvist", "Chidi Okafor");
    private final List<StoredBinding> bindings = new ArrayList<>();

    public FakeRepositories() {
        bindings.add(new StoredBinding(binding(FakeCluster.CART), "11"));
    }

    @Override
    public RepositoryList known() {
        GitUrl cart = binding(FakeCluster.CART).repository();
        return new RepositoryList(
                List.of(new HostedRepository(cart, "main", true, false, false, Instant.now())), List.of());
    }

    @Override
    public List<RelativePath> dockerfiles(GitUrl url) {
        return List.of(new RelativePath("Dockerfile"), new RelativePath("payments/Dockerfile"));
    }

    @Override
    public List<JvmProject> projects(GitUrl url) {
        return List.of(
                new JvmProject(RelativePath.ROOT, BuildTool.MAVEN, false),
                new JvmProject(new RelativePath("payments/service"), BuildTool.MAVEN, true));
    }

    @Override
    public List<Branch> branches(GitUrl url) {
        if (url.value().contains("nowhere"))
            throw refusal(
                    Problem.GIT_REPOSITORY_NOT_FOUND,
                    Map.of(),
                    "Read " + url,
                    "the host knows no such repository, or hides it from this account",
                    "Check the address; for a private repository add an account for " + url.host() + ".");
        return List.of(branch("main", true), branch("gift-cards", false), branch("release/2026.11", false));
    }

    @Override
    public List<Tag> tags(GitUrl url) {
        return List.of(new Tag(new GitRef("v1.0"), sha("main", 3)));
    }

    @Override
    public List<Commit> search(GitUrl url, GitRef ref, String text) {
        Commit old = new Commit(
                new CommitSha("abcdef12".repeat(5)),
                "Draw the first sketch",
                AUTHORS.get(0),
                "a@example.org",
                Instant.EPOCH);
        return "abcdef12 draw the first sketch".contains(text) ? List.of(old) : List.of();
    }

    @Override
    public List<Commit> commits(GitUrl url, GitRef ref, int limit) {
        return IntStream.range(0, Math.min(limit, 40))
                .mapToObj(i -> commit(ref.value(), i))
                .toList();
    }

    public BindingApi bindings() {
        return new Stored();
    }

    public static Commit commit(String branch, int age) {
        String title = TITLES.get((age + branch.length() - 4 + 11) % TITLES.size());
        return new Commit(
                sha(branch, age),
                title + "\n\nLonger words.",
                AUTHORS.get(age % 3),
                "a@example.org",
                Instant.now().minus(Duration.ofMinutes(25 + 190L * age * age)));
    }

    public static CommitSha sha(String branch, int age) {
        return new CommitSha(
                "%08x".formatted((branch + "#" + age).hashCode() * 31).repeat(5));
    }

    private static Branch branch(String name, boolean isDefault) {
        return new Branch(new GitRef(name), sha(name, 0), isDefault);
    }

    private static Binding binding(WorkloadId id) {
        return new Binding(
                id,
                id.name(),
                new GitUrl("https://git.example/shop/" + id.name() + ".git"),
                new RelativePath("Dockerfile"),
                RelativePath.ROOT,
                new ImageRepository("registry.example/shop/" + id.name()));
    }

    static KapiRefusal refusal(
            Problem problem, Map<String, String> facts, String tried, String because, String remedy) {
        return new KapiRefusal(new Failure(problem, facts, tried, because, remedy));
    }

    private final class Stored implements BindingApi {

        @Override
        public List<StoredBinding> list() {
            return List.copyOf(bindings);
        }

        @Override
        public StoredBinding save(Binding binding, String version) {
            if (binding.images().value().startsWith("refused"))
                throw refusal(
                        Problem.INVALID_INPUT,
                        Map.of("field", "images", "rule", "this registry is not allowed"),
                        "Read the request",
                        "images: this registry is not allowed",
                        "Correct images and try again.");
            bindings.removeIf(old -> old.binding().workload().equals(binding.workload())
                    && old.binding().container().equals(binding.container()));
            StoredBinding stored = new StoredBinding(binding, String.valueOf(12 + bindings.size()));
            bindings.add(stored);
            return stored;
        }

        @Override
        public void remove(String namespace, WorkloadKind kind, String name, String container, String version) {
            bindings.removeIf(old -> old.binding().workload().equals(new WorkloadId(namespace, kind, name))
                    && old.binding().container().equals(container));
        }
    }
}
