package dev.mosaic.kapi.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mosaic.contract.git.RelativePath;
import dev.mosaic.contract.image.BuilderKind;
import dev.mosaic.contract.image.Digest;
import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.image.ImageRepository;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.login.Login;
import dev.mosaic.kapi.login.LoginsFor;
import dev.mosaic.kapi.problem.Refusal;
import dev.mosaic.kapi.state.InMemoryStateStore;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImagesTest {
    private static final Digest PUSHED = new Digest("sha256:" + "a".repeat(64));
    private static final Digest OTHER = new Digest("sha256:" + "b".repeat(64));
    private static final Build BUILD = new Build(
            Path.of("."),
            new RelativePath("Dockerfile"),
            RelativePath.ROOT,
            null,
            new ImageReference("registry.test/cart:1"),
            Map.of(),
            Map.of(),
            Instant.EPOCH,
            host -> Optional.empty());

    @Test
    void aProjectWithoutADockerfileIsForTheJvmBuilderAloneWhichSaysWhyItCannot() {
        Build project = new Build(
                BUILD.source(),
                null,
                BUILD.context(),
                null,
                BUILD.image(),
                BUILD.arguments(),
                BUILD.labels(),
                BUILD.created(),
                BUILD.logins());
        assertThat(images(PUSHED, fits(BuilderKind.DOCKER), fits(BuilderKind.JVM))
                        .choose(project, null)
                        .builder())
                .isEqualTo(BuilderKind.JVM);
        assertThat(images(PUSHED, fits(BuilderKind.DOCKER), fits(BuilderKind.JVM))
                        .choose(BUILD, null)
                        .builder())
                .isEqualTo(BuilderKind.DOCKER);
        ScriptedBuilder none =
                new ScriptedBuilder(BuilderKind.JVM, Fitness.no(Refusal.of(Problem.JVM_PROJECT_MISSING)), PUSHED);
        assertThatThrownBy(() -> images(PUSHED, fits(BuilderKind.DOCKER), none).choose(project, null))
                .hasMessageContaining("JVM_PROJECT_MISSING");
    }

    @Test
    void jibIsChosenBeforeDockerWhenBothFit() {
        assertThat(images(PUSHED, fits(BuilderKind.DOCKER), fits(BuilderKind.JIB))
                        .choose(BUILD, null)
                        .builder())
                .isEqualTo(BuilderKind.JIB);
    }

    @Test
    void dockerIsChosenWhenJibDoesNotFit() {
        assertThat(images(PUSHED, fits(BuilderKind.DOCKER), refuses(BuilderKind.JIB))
                        .choose(BUILD, null)
                        .builder())
                .isEqualTo(BuilderKind.DOCKER);
    }

    @Test
    void theBuilderAskedForIsTakenOrRefusesForItself() {
        Images images = images(PUSHED, fits(BuilderKind.DOCKER), refuses(BuilderKind.JIB));

        assertThat(images.choose(BUILD, BuilderKind.DOCKER).builder()).isEqualTo(BuilderKind.DOCKER);
        assertThatThrownBy(() -> images.choose(BUILD, BuilderKind.JIB)).hasMessageContaining("DOCKERFILE_NEEDS_DOCKER");
    }

    @Test
    void whenNoneFitsTheLineThatNeedsADaemonIsNamedNotTheMissingDaemon() {
        ImageBuilder noDaemon =
                new ScriptedBuilder(BuilderKind.DOCKER, Fitness.no(Refusal.of(Problem.BUILDER_UNAVAILABLE)), PUSHED);

        assertThatThrownBy(
                        () -> images(PUSHED, noDaemon, refuses(BuilderKind.JIB)).choose(BUILD, null))
                .hasMessageContaining("line 2 uses RUN");
    }

    @Test
    void aDigestTheRegistryConfirmsIsTheAnswer() {
        assertThat(images(PUSHED, fits(BuilderKind.JIB)).push(BuilderKind.JIB, BUILD, line -> {}))
                .isEqualTo(PUSHED);
    }

    @Test
    void aDigestTheRegistryDoesNotConfirmIsAMismatch() {
        assertThatThrownBy(() -> images(OTHER, fits(BuilderKind.JIB)).push(BuilderKind.JIB, BUILD, line -> {}))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.problem()).isEqualTo(Problem.DIGEST_MISMATCH);
                    assertThat(refusal.failure().because())
                            .contains(PUSHED.value())
                            .contains(OTHER.value());
                });
    }

    private static Images images(Digest held, ImageBuilder... builders) {
        Registry registry = new UnaskedRegistry() {
            @Override
            public Optional<Digest> digest(ImageReference image, Optional<Login> login) {
                return Optional.of(held);
            }

            @Override
            public List<String> tags(ImageRepository repository, Optional<Login> login) {
                return List.of();
            }

            @Override
            public Optional<ImageFacts> facts(ImageReference image, Optional<Login> login) {
                return Optional.empty();
            }

            @Override
            public Map<String, String> labels(ImageReference image, Optional<Login> login) {
                return Map.of();
            }
        };
        return new Images(List.of(builders), registry, LoginsFor.store(new InMemoryStateStore()));
    }

    private static ImageBuilder fits(BuilderKind kind) {
        return new ScriptedBuilder(kind, Fitness.yes("it fits"), PUSHED);
    }

    private static ImageBuilder refuses(BuilderKind kind) {
        Map<String, String> facts = Map.of("path", "Dockerfile", "line", "2", "instruction", "RUN");
        return new ScriptedBuilder(kind, Fitness.no(Refusal.of(Problem.DOCKERFILE_NEEDS_DOCKER, facts)), PUSHED);
    }
}
