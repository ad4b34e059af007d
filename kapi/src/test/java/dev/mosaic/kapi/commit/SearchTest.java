package dev.mosaic.kapi.commit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.commit.ActiveCommit;
import dev.mosaic.contract.commit.Doubt;
import dev.mosaic.contract.commit.Trace;
import dev.mosaic.contract.git.Commit;
import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.git.RelativePath;
import dev.mosaic.contract.image.Digest;
import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.image.ImageRepository;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.repository.Binding;
import dev.mosaic.contract.workload.RunningCommit;
import dev.mosaic.kapi.binding.Bindings;
import dev.mosaic.kapi.binding.BindingsFor;
import dev.mosaic.kapi.cluster.Details;
import dev.mosaic.kapi.git.Sources;
import dev.mosaic.kapi.git.SourcesFor;
import dev.mosaic.kapi.image.ImagesFor;
import dev.mosaic.kapi.login.LoginsFor;
import dev.mosaic.kapi.state.InMemoryStateStore;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SearchTest {
    private static final String SHA = "9c1d2e3f4a5b60718293a4b5c6d7e8f901234567";
    private static final Digest DIGEST = new Digest("sha256:" + "ab".repeat(32));
    private static final GitUrl SHOP = new GitUrl("https://git.example/shop/cart");
    private static final String IMAGES = "registry.example/shop/cart";
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Commit COMMIT = new Commit(new CommitSha(SHA), "Count apples", "Ada", "ada@example.org", NOON);

    private final FakeHost host = new FakeHost();
    private final FakeRegistry registry = new FakeRegistry();
    private final InMemoryStateStore store = new InMemoryStateStore();
    private final Bindings bindings = BindingsFor.store(store);
    private final Sources sources = SourcesFor.hosts(LoginsFor.store(store), host);
    private final Search search = new Search(
            new ImageClues(ImagesFor.registry(registry), ImagesFor.tags(registry)),
            new Witness(new CommitReader(sources), new KnownHosts(bindings, LoginsFor.store(store)), sources));

    @BeforeEach
    void repository() {
        bindings.save(binding(), "");
        host.has(SHA, COMMIT);
    }

    @Test
    void whatAShipNotedIsToldWithoutAskingAnybody() {
        ActiveCommit found = search.of(subject("1.0", note("Count apples", NOON)));

        assertThat(found.trace()).isEqualTo(Trace.ANNOTATION);
        assertThat(found.commit()).extracting(Commit::author).isEqualTo("Ada");
        assertThat(found.page()).isEqualTo(SHOP + "/commit/" + SHA);
        assertThat(host.asked).isEmpty();
        assertThat(registry.asked).isZero();
    }

    @Test
    void ofAnIdThatACiNotedTheRepositoryTellsTheRest() {
        ActiveCommit found = search.of(subject("1.0", note("", null)));

        assertThat(found.trace()).isEqualTo(Trace.ANNOTATION);
        assertThat(found.commit()).isEqualTo(COMMIT);
    }

    @Test
    void theLabelOfTheImageThatRunsTellsItAndOnlyTheFirstTimeIsAsked() {
        registry.has(IMAGES + ":1.0", DIGEST, Map.of("org.opencontainers.image.revision", SHA));

        assertThat(search.of(subject("1.0")).trace()).isEqualTo(Trace.LABEL);
        assertThat(search.of(subject("1.0")).commit()).isEqualTo(COMMIT);
        assertThat(registry.asked).isOne();
        assertThat(host.asked).hasSize(1);
    }

    @Test
    void aHostThatOnlyTheImageNamesIsNotCalled() {
        registry.has(
                IMAGES + ":1.0",
                DIGEST,
                Map.of(
                        "org.opencontainers.image.revision",
                        SHA,
                        "org.opencontainers.image.source",
                        "https://elsewhere.example/x/y.git"));

        ActiveCommit found = search.of(new Subject(Details.CART, image("1.0"), Optional.empty(), Optional.empty()));

        assertThat(found.doubt()).isEqualTo(Doubt.NO_REPOSITORY);
        assertThat(found.sha()).isEqualTo(new CommitSha(SHA));
        assertThat(found.repository()).isEqualTo(new GitUrl("https://elsewhere.example/x/y"));
        assertThat(host.asked).isEmpty();
    }

    @Test
    void theRepositoryAnImageNamesIsAskedOnAHostThatIsKnown() {
        registry.has(
                IMAGES + ":1.0",
                DIGEST,
                Map.of(
                        "org.opencontainers.image.revision",
                        SHA,
                        "org.opencontainers.image.source",
                        "git@git.example:shop/other.git"));

        assertThat(search.of(subject("1.0")).repository()).isEqualTo(new GitUrl("https://git.example/shop/other"));
    }

    @Test
    void aTagThatEndsInAnIdTellsItAndADateDoesNot() {
        host.has("9c1d2e3", COMMIT);

        assertThat(search.of(subject("main-9c1d2e3")).trace()).isEqualTo(Trace.TAG);
        assertThat(search.of(subject("20261120")).trace()).isEqualTo(Trace.NONE);
    }

    @Test
    void aTagThatGitHasTooTellsItWithAndWithoutItsLetter() {
        host.has("refs/tags/v1.4.2", COMMIT);

        ActiveCommit found = search.of(subject("1.4.2"));

        assertThat(found.trace()).isEqualTo(Trace.GIT_TAG);
        assertThat(found.commit()).isEqualTo(COMMIT);
        assertThat(search.of(subject("1.4.3")).trace()).isEqualTo(Trace.NONE);
    }

    @Test
    void anotherTagOfTheSameImageTellsIt() {
        registry.has(IMAGES + ":prod", DIGEST, Map.of());
        registry.has(IMAGES + ":" + SHA, DIGEST, Map.of());
        registry.has(IMAGES + ":" + "0".repeat(40), new Digest("sha256:" + "cd".repeat(32)), Map.of());

        ActiveCommit found = search.of(subject("prod"));

        assertThat(found.trace()).isEqualTo(Trace.SAME_IMAGE);
        assertThat(found.sha()).isEqualTo(new CommitSha(SHA));
    }

    @Test
    void whereNothingTellsItThatIsSaidWithTheLineThatNotesIt() {
        registry.has(IMAGES + ":prod", DIGEST, Map.of());

        ActiveCommit found = search.of(subject("prod"));

        assertThat(found.doubt()).isEqualTo(Doubt.NO_TRACE);
        assertThat(found.sha()).isNull();
        assertThat(found.commands().getFirst().line())
                .startsWith("kubectl annotate --overwrite --namespace shop deployment/cart")
                .contains("\"main.mosaic.dev/commit=$(git rev-parse HEAD)\"")
                .endsWith("main.mosaic.dev/image=" + IMAGES + ":prod");
    }

    @Test
    void aRegistryThatIsAwayIsTheReasonUnlessATagTellsIt() {
        registry.away();
        host.has("9c1d2e3", COMMIT);

        ActiveCommit unknown = search.of(subject("prod"));
        assertThat(unknown.doubt()).isEqualTo(Doubt.IMAGE_UNREAD);
        assertThat(unknown.failure().problem()).isEqualTo(Problem.REGISTRY_UNREACHABLE);
        assertThat(search.of(subject("9c1d2e3")).commit()).isEqualTo(COMMIT);
    }

    @Test
    void anIdTheRepositoryDoesNotHaveIsToldAsThatAndStaysVisible() {
        String other = "0".repeat(39) + "1";
        registry.has(IMAGES + ":1.0", DIGEST, Map.of("org.opencontainers.image.revision", other));

        ActiveCommit found = search.of(subject("1.0"));

        assertThat(found.doubt()).isEqualTo(Doubt.NOT_IN_REPOSITORY);
        assertThat(found.sha()).isEqualTo(new CommitSha(other));
        assertThat(found.failure()).isNull();
    }

    @Test
    void aHostThatIsAwayIsNamedAsTheReason() {
        registry.has(IMAGES + ":1.0", DIGEST, Map.of("org.opencontainers.image.revision", SHA));
        host.fails(Problem.GIT_UNREACHABLE);

        ActiveCommit found = search.of(subject("1.0"));

        assertThat(found.doubt()).isEqualTo(Doubt.SOURCE_UNREAD);
        assertThat(found.failure().problem()).isEqualTo(Problem.GIT_UNREACHABLE);
    }

    private static Subject subject(String tag, RunningCommit... note) {
        return new Subject(
                Details.CART,
                image(tag),
                Optional.of(note).filter(all -> all.length > 0).map(all -> all[0]),
                Optional.of(binding()));
    }

    private static RunningImage image(String tag) {
        String text = IMAGES + ":" + tag;
        return new RunningImage("main", text, Optional.of(new ImageReference(text)), Optional.of(DIGEST));
    }

    private static RunningCommit note(String message, @org.jspecify.annotations.Nullable Instant committed) {
        return new RunningCommit("main", new CommitSha(SHA), message, "Ada", committed, SHOP.value(), NOON, "ann");
    }

    private static Binding binding() {
        return new Binding(
                Details.CART,
                "main",
                SHOP,
                new RelativePath("Dockerfile"),
                new RelativePath("."),
                new ImageRepository(IMAGES));
    }
}
