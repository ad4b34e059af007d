package dev.mosaic.kapi.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mosaic.contract.image.Digest;
import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.problem.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What every {@link JvmLayers} promises, against a real registry. */
public abstract class JvmLayersContract {
    @TempDir
    protected Path folder;

    @TempDir
    Path registryFolder;

    protected RegistryServer registry;
    private ImageReference base;

    protected abstract JvmLayers layers();

    @BeforeEach
    void start() {
        registry = RegistryServer.open(registryFolder);
        base = new ImageReference(registry.host() + "/java:1");
        new ImageFixture(registry.host())
                .push(
                        "java",
                        "1",
                        new ImageFixture.Layer().folder("java", 0755, 0, 0),
                        "{\"Env\":[\"PATH=/java/bin\"]}");
    }

    @AfterEach
    void stop() {
        registry.close();
    }

    @Test
    void classesWithAMainMethodAreFoundAndOthersAreNot() throws IOException {
        assertThat(layers().mainClasses(List.of(classes(Idle.class)))).isEmpty();
        assertThat(layers().mainClasses(List.of(classes(Idle.class, One.class))))
                .containsExactly(One.class.getName());
        assertThat(layers().mainClasses(List.of(classes(Idle.class, One.class, Two.class))))
                .containsExactly(One.class.getName(), Two.class.getName());
    }

    @Test
    void eachKindOfFileHasALayerAndOnlyWhatChangedIsAnotherOne() throws IOException {
        Digest first = ship(app("1"));
        assertThat(ship(app("1"))).isEqualTo(first);
        Set<String> before = digests();
        assertThat(before).hasSize(6); // base, dependencies, snapshots, siblings, resources, classes
        assertThat(ship(app("2"))).isNotEqualTo(first);
        Set<String> fresh = digests();
        fresh.removeAll(before);
        assertThat(fresh).hasSize(1);
    }

    @Test
    void aMissingBaseIsNamed() throws IOException {
        ImageReference nothing = new ImageReference(registry.host() + "/nothing:1");
        JvmApp app = app("1");
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> layers().build(build(), nothing, app, line -> {}));
        assertThat(refusal.problem()).isEqualTo(Problem.BASE_IMAGE_UNAVAILABLE);
        assertThat(refusal.failure().tried()).contains(nothing.value());
    }

    private Digest ship(JvmApp app) {
        layers().build(build(), base, app, line -> {});
        return layers().push(build(), base, app, line -> {});
    }

    private Build build() {
        return new BuildFixture(folder).withoutDockerfile().as(registry.host() + "/team/app:1");
    }

    private Set<String> digests() {
        Set<String> digests = new TreeSet<>();
        for (JsonNode layer :
                BuiltImage.read(registry.host(), "team/app", "1").manifest().path("layers")) {
            digests.add(layer.path("digest").asString());
        }
        return digests;
    }

    private JvmApp app(String words) throws IOException {
        Path made = Files.createTempDirectory(folder, "made");
        Path classes = classes(One.class);
        Files.writeString(classes.resolve("greeting.txt"), words);
        return new JvmApp(
                List.of(Files.writeString(made.resolve("a-1.jar"), "a")),
                List.of(Files.writeString(made.resolve("b-1-SNAPSHOT.jar"), "b")),
                List.of(Files.writeString(made.resolve("c-1.jar"), "c")),
                List.of(classes),
                One.class.getName());
    }

    private Path classes(Class<?>... types) throws IOException {
        Path into = Files.createTempDirectory(folder, "classes");
        for (Class<?> type : types) {
            String path = type.getName().replace('.', '/') + ".class";
            Files.createDirectories(into.resolve(path).getParent());
            try (InputStream in = type.getClassLoader().getResourceAsStream(path)) {
                Files.copy(Objects.requireNonNull(in), into.resolve(path));
            }
        }
        return into;
    }

    static final class One {
        public static void main(String[] arguments) {
            System.out.println(arguments.length);
        }
    }

    static final class Two {
        public static void main(String[] arguments) {
            System.out.println(arguments.length);
        }
    }

    static final class Idle {}
}
