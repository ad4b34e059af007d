package dev.mosaic.kapi.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mosaic.contract.image.Digest;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.Programs;
import dev.mosaic.kapi.problem.Refusal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every ImageBuilder promises, against a real registry. */
public abstract class ImageBuilderContract {
    @TempDir
    protected Path source;

    @TempDir
    protected Path registryFolder;

    protected final List<String> lines = new CopyOnWriteArrayList<>();
    protected RegistryServer registry;
    protected BuildFixture app;

    protected abstract ImageBuilder builder();

    @BeforeEach
    void start() {
        registry = RegistryServer.open(registryFolder);
        app = new BuildFixture(source)
                .dockerfile("FROM scratch", "COPY hello.txt /srv/", "CMD [\"/hello\"]")
                .file("hello.txt", "hello");
    }

    @AfterEach
    void stop() {
        registry.close();
    }

    @Test
    void whatWasBuiltLiesInTheRegistryUnderItsTagWithTheDigestAnswered() {
        Digest digest =
                ship(app.label("org.opencontainers.image.revision", "abc").as(image("app:one")));
        BuiltImage byTag = BuiltImage.read(registry.host(), "team/app", "one");
        BuiltImage byDigest = BuiltImage.read(registry.host(), "team/app", digest.value());
        assertThat(byTag.manifest()).isEqualTo(byDigest.manifest());
        assertThat(byTag.files().get("/srv/hello.txt").text()).isEqualTo("hello");
        assertThat(byTag.config()
                        .path("config")
                        .path("Labels")
                        .path("org.opencontainers.image.revision")
                        .asString())
                .isEqualTo("abc");
        assertThat(lines).isNotEmpty();
    }

    @Test
    void aSecondPushPushesNothingNewAndAnswersTheSameDigest() {
        Build build = app.as(image("app:one"));
        Digest first = ship(build);
        assertThat(builder().push(build, lines::add)).isEqualTo(first);
    }

    @Test
    void ignoredFilesAreNotInTheImage() {
        app.file(".dockerignore", "secret*\n!secret-not\n").file("secret", "x").file("secret-not", "y");
        app.dockerfile("FROM scratch", "COPY . /all/");
        ship(app.as(image("app:ignored")));
        Map<String, BuiltImage.Entry> files =
                BuiltImage.read(registry.host(), "team/app", "ignored").files();
        assertThat(files).containsKey("/all/secret-not").doesNotContainKey("/all/secret");
    }

    @Test
    void theDockerfileMayLieBesideTheContext() {
        app.dockerfileAt("docker/Dockerfile").context("app").file("app/inner.txt", "in");
        app.dockerfile("FROM scratch", "COPY . /srv/");
        ship(app.as(image("app:apart")));
        assertThat(BuiltImage.read(registry.host(), "team/app", "apart").files())
                .containsKey("/srv/inner.txt")
                .doesNotContainKey("/srv/hello.txt")
                .doesNotContainKey("/srv/Dockerfile");
    }

    @Test
    void onlyTheStageThatIsAskedForIsBuilt() {
        app.dockerfile("FROM scratch AS one", "COPY hello.txt /one/", "FROM scratch AS two", "COPY hello.txt /two/");
        ship(app.target("one").as(image("app:one")));
        assertThat(BuiltImage.read(registry.host(), "team/app", "one").files())
                .containsKey("/one/hello.txt")
                .doesNotContainKey("/two/hello.txt");
    }

    @Test
    void aStageThatIsNotThereIsRefused() {
        Build build = app.target("nowhere").as(image("app:x"));
        assertThat(builder().fitness(build).refusal().orElseThrow().problem()).isEqualTo(Problem.DOCKERFILE_INVALID);
        Refusal refusal = refusal(() -> builder().build(build, lines::add));
        assertThat(refusal.failure().because()).contains("nowhere");
    }

    @Test
    void aMissingDockerfileIsRefused() {
        Build build = app.dockerfileAt("nowhere/Dockerfile")
                .label("org.opencontainers.image.revision", "abc")
                .as(image("app:x"));
        Refusal refusal = refusal(() -> builder().build(build, lines::add));
        assertThat(refusal.problem()).isEqualTo(Problem.DOCKERFILE_MISSING);
        assertThat(refusal.failure().because()).contains("abc");
        assertThat(builder().fitness(build).fits()).isFalse();
    }

    @Test
    void aDockerfileThatLeadsOutOfTheSourceIsRefused() {
        app.dockerfileAt("Linked").link("Linked", "/etc/hostname");
        assertThat(refusal(() -> builder().build(app.as(image("app:x")), lines::add))
                        .problem())
                .isEqualTo(Problem.SOURCE_UNSAFE);
    }

    @Test
    void aBrokenDockerfileIsRefusedWithItsLine() {
        app.dockerfile("FROM scratch", "", "CPOY a /b");
        Refusal refusal = refusal(() -> builder().build(app.as(image("app:x")), lines::add));
        assertThat(refusal.problem()).isEqualTo(Problem.DOCKERFILE_INVALID);
        assertThat(refusal.failure().because()).contains("line 3").contains("CPOY");
    }

    @Test
    void aMissingSourceFailsTheBuild() {
        app.dockerfile("FROM scratch", "COPY nothing.txt /");
        Refusal refusal = refusal(() -> builder().build(app.as(image("app:x")), lines::add));
        assertThat(refusal.problem()).isEqualTo(Problem.BUILD_FAILED);
        assertThat(refusal.failure().because()).contains("nothing.txt");
    }

    @Test
    void aMissingBaseImageIsNamed() {
        String base = registry.host() + "/team/nothing:1";
        app.dockerfile("FROM " + base, "COPY . /");
        Refusal refusal = refusal(() -> builder().build(app.as(image("app:x")), lines::add));
        assertThat(refusal.problem()).isEqualTo(Problem.BASE_IMAGE_UNAVAILABLE);
        assertThat(refusal.failure().tried()).contains(base);
    }

    @Test
    void aRegistryThatAsksForALoginTakesThePushWithTheRightOneOnly(@TempDir Path lockedFolder) {
        try (RegistryServer locked = RegistryServer.locked(lockedFolder)) {
            String image = locked.host() + "/team/app:one";
            Build without = app.as(image);
            builder().build(without, lines::add);
            assertThat(refusal(() -> builder().push(without, lines::add)).problem())
                    .isEqualTo(Problem.REGISTRY_UNAUTHORIZED);
            Build with = app.login(locked.host(), RegistryServer.USER, RegistryServer.SECRET)
                    .as(image);
            assertThat(builder().push(with, lines::add)).isNotNull();
            assertThat(lines).noneMatch(line -> line.contains(RegistryServer.SECRET));
        }
    }

    @Test
    void aRegistryThatDoesNotListenIsUnreachableAndKnownToBeSoon() {
        Build build = app.as("127.0.0.1:" + Programs.freePort() + "/team/app:one");
        builder().build(build, lines::add);
        long start = System.nanoTime();
        assertThat(refusal(() -> builder().push(build, lines::add)).problem()).isEqualTo(Problem.REGISTRY_UNREACHABLE);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void aPushTheRegistryRefusesIsToldAsThat(@TempDir Path readOnlyFolder) {
        try (RegistryServer readOnly = RegistryServer.readOnly(readOnlyFolder)) {
            Build build = app.as(readOnly.host() + "/team/app:one");
            builder().build(build, lines::add);
            Refusal refusal = refusal(() -> builder().push(build, lines::add));
            assertThat(refusal.problem()).isEqualTo(Problem.PUSH_REFUSED);
            assertThat(refusal.failure().tried()).contains(build.image().value());
        }
    }

    protected Digest ship(Build build) {
        builder().build(build, lines::add);
        return builder().push(build, lines::add);
    }

    protected String image(String nameAndTag) {
        return registry.host() + "/team/" + nameAndTag;
    }

    protected static Refusal refusal(ThrowingCallable work) {
        return catchThrowableOfType(Refusal.class, work);
    }
}
