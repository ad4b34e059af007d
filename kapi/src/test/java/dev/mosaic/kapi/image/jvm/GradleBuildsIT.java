package dev.mosaic.kapi.image.jvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mosaic.contract.image.Digest;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.Programs;
import dev.mosaic.kapi.cluster.playground.LocalPodsFixture;
import dev.mosaic.kapi.image.Build;
import dev.mosaic.kapi.image.BuildFixture;
import dev.mosaic.kapi.image.BuiltImage;
import dev.mosaic.kapi.image.ImageBuilder;
import dev.mosaic.kapi.image.ImageFixture;
import dev.mosaic.kapi.image.RegistryProperties;
import dev.mosaic.kapi.image.RegistryServer;
import dev.mosaic.kapi.image.jib.JibFixture;
import dev.mosaic.kapi.outbound.Trust;
import dev.mosaic.kapi.problem.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real Gradle, which runs on this machine as it would in a pod. */
class GradleBuildsIT {
    @TempDir
    Path source;

    @TempDir
    Path cache;

    @TempDir
    Path registryFolder;

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private RegistryServer registry;

    @BeforeEach
    void start() {
        Programs.require("gradle");
        registry = RegistryServer.open(registryFolder);
        new ImageFixture(registry.host()).push("java", "1", new ImageFixture.Layer().folder("java", 0755, 0, 0), "{}");
        JvmSources.gradle(source);
    }

    @AfterEach
    void stop() {
        if (registry != null) registry.close();
    }

    @Test
    void aProjectOfAGradleBuildIsCompiledWithWhatItNeedsAndTheSameSourceGivesTheSameImage(@TempDir Path again) {
        Digest first = ship(cart(source));
        BuiltImage image = BuiltImage.read(registry.host(), "team/cart", "1");
        assertThat(image.files())
                .containsKeys("/app/libs/words.jar", "/app/classes/cart/Cart.class", "/app/resources/cart.properties");
        assertThat(image.config().path("config").path("Entrypoint").toString()).contains("cart.Cart");
        JvmSources.gradle(again);
        assertThat(ship(cart(again))).isEqualTo(first);
    }

    @Test
    void aCompileErrorIsToldInTheCompilersOwnWords() throws IOException {
        Files.writeString(
                source.resolve("cart/src/main/java/cart/Cart.java"),
                "package cart; class Cart { int wrong = \"text\"; }");
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> ship(cart(source)));
        assertThat(refusal.problem()).isEqualTo(Problem.COMPILE_FAILED);
        assertThat(refusal.failure().tried()).contains("Gradle");
        assertThat(refusal.failure().because()).contains("Cart.java:1").contains("String cannot be converted to int");
    }

    private Digest ship(Build build) {
        ImageBuilder builder = builder();
        assertThat(builder.fitness(build).because()).contains("build.gradle of a Gradle project");
        builder.build(build, lines::add);
        return builder.push(build, lines::add);
    }

    private ImageBuilder builder() {
        JvmProperties images = new JvmProperties("maven:3", "gradle:4", registry.host() + "/java:1");
        Map<String, String> java = Map.of("JAVA_HOME", Programs.java17().toString());
        return new JvmConfiguration()
                .jvmBuilder(
                        LocalPodsFixture.pods(java),
                        ProvisionsFor.noLogins(),
                        Trust.ofJava(),
                        JibFixture.layers(cache, new RegistryProperties(null, null)),
                        images);
    }

    private Build cart(Path folder) {
        return new BuildFixture(folder).withoutDockerfile().context("cart").as(registry.host() + "/team/cart:1");
    }
}
