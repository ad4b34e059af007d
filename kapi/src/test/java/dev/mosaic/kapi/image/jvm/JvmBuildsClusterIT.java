package dev.mosaic.kapi.image.jvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mosaic.contract.image.Digest;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.GivenCluster;
import dev.mosaic.kapi.cluster.fabric8.RealBuildPods;
import dev.mosaic.kapi.image.Build;
import dev.mosaic.kapi.image.BuildFixture;
import dev.mosaic.kapi.image.BuiltImage;
import dev.mosaic.kapi.image.ImageBuilder;
import dev.mosaic.kapi.image.RegistryProperties;
import dev.mosaic.kapi.image.jib.JibFixture;
import dev.mosaic.kapi.outbound.Trust;
import dev.mosaic.kapi.problem.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Real compiles in real pods, pushed to a real registry. */
class JvmBuildsClusterIT {
    private static RealBuildPods pods;
    private static String registry;

    @TempDir
    static Path cache;

    @TempDir
    Path source;

    private final List<String> lines = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void start() {
        pods = new RealBuildPods();
        registry = GivenCluster.busybox().replaceFirst("/.*", "");
    }

    @AfterAll
    static void end() {
        if (pods != null) pods.close();
    }

    @Test
    void theSameSourceGivesTheSameImageAndAChangedClassPushesKilobytes(@TempDir Path again, @TempDir Path changed)
            throws IOException {
        JvmSources.maven(source);
        Digest first = ship(maven(source));
        BuiltImage image = image("greeting");
        assertThat(image.files())
                .containsKeys(
                        "/app/libs/commons-lang3-3.18.0.jar",
                        "/app/classes/greeting/Main.class",
                        "/app/resources/greeting.txt");
        assertThat(image.config().path("config").path("Entrypoint").toString()).contains("greeting.Main");
        assertThat(image.config().path("config").path("Labels").toString()).contains("abc");
        assertThat(lines).anyMatch(line -> line.contains("\u001b[")).anyMatch(line -> line.contains("BUILD SUCCESS"));

        JvmSources.maven(again);
        assertThat(ship(maven(again))).isEqualTo(first);

        JvmSources.maven(changed);
        Path main = changed.resolve(JvmSources.MAIN);
        Files.writeString(main, Files.readString(main).replace("\"/\"", "\"/changed\""));
        assertThat(ship(maven(changed))).isNotEqualTo(first);
        Map<String, Long> fresh = new HashMap<>(layers(image("greeting")));
        fresh.keySet().removeAll(layers(image).keySet());
        assertThat(fresh)
                .hasSize(1)
                .allSatisfy((digest, size) -> assertThat(size).isLessThan(10_000));
        assertThat(pods.existing()).isEmpty();
    }

    @Test
    void aChosenModuleIsBuiltWithWhatItNeedsOfItsBuild(@TempDir Path again) {
        JvmSources.modules(source);
        JvmSources.modules(again);
        Digest first = ship(app(source, "shop").as(registry + "/jvm/shop:1"));
        assertThat(image("shop").files())
                .containsKeys(
                        "/app/libs/words-1.0-SNAPSHOT.jar",
                        "/app/libs/commons-lang3-3.18.0.jar",
                        "/app/classes/shop/Shop.class");
        assertThat(image("shop").config().path("config").path("Entrypoint").toString())
                .contains("shop.Shop");
        assertThat(layers(image("shop"))).hasSize(5); // base, dependency, module, no resources, classes
        assertThat(ship(app(again, "shop").as(registry + "/jvm/shop:1"))).isEqualTo(first);
    }

    @Test
    void aCompileErrorIsToldInTheCompilersOwnWordsAndNoPodIsLeft() throws IOException {
        JvmSources.maven(source);
        Files.writeString(source.resolve(JvmSources.MAIN), "package greeting; class Main { int wrong = \"text\"; }");
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> ship(maven(source)));
        assertThat(refusal.problem()).isEqualTo(Problem.COMPILE_FAILED);
        assertThat(refusal.failure().tried()).contains("Maven");
        assertThat(refusal.failure().because()).contains("Main.java:[1").contains("String cannot be converted to int");
        assertThat(pods.existing()).isEmpty();
    }

    private Digest ship(Build build) {
        ImageBuilder builder = builder();
        assertThat(builder.fitness(build).because()).contains("Maven").contains("/maven:1");
        builder.build(build, lines::add);
        return builder.push(build, lines::add);
    }

    private static ImageBuilder builder() {
        JvmProperties images = new JvmProperties(registry + "/maven:1", "gradle:9", registry + "/jre:1");
        RegistryProperties registries = new RegistryProperties(List.of(registry), null);
        return new JvmConfiguration()
                .jvmBuilder(
                        pods.pods(),
                        ProvisionsFor.noLogins(),
                        Trust.ofJava(),
                        JibFixture.layers(cache, registries),
                        images);
    }

    private static Build maven(Path source) {
        return app(source, ".").as(registry + "/jvm/greeting:1");
    }

    private static BuildFixture app(Path source, String folder) {
        return new BuildFixture(source)
                .withoutDockerfile()
                .context(folder)
                .label("org.opencontainers.image.revision", "abc");
    }

    private static BuiltImage image(String name) {
        return BuiltImage.read(registry, "jvm/" + name, "1");
    }

    private static Map<String, Long> layers(BuiltImage image) {
        Map<String, Long> layers = new HashMap<>();
        for (JsonNode layer : image.manifest().path("layers")) {
            layers.put(layer.path("digest").asString(), layer.path("size").asLong());
        }
        return layers;
    }
}
