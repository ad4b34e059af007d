package dev.mosaic.kapi.image.jib;

import dev.mosaic.kapi.image.BuildFixture;
import dev.mosaic.kapi.image.ContextProperties;
import dev.mosaic.kapi.image.ImageBuilder;
import dev.mosaic.kapi.image.ImageFixture;
import dev.mosaic.kapi.image.ImageFixture.Layer;
import dev.mosaic.kapi.image.RegistryProperties;
import dev.mosaic.kapi.image.RegistryServer;
import dev.mosaic.kapi.image.docker.DockerServer;
import dev.mosaic.kapi.image.oci.OciFixture;
import dev.mosaic.kapi.outbound.Trust;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/**
 * Run by {@code bench/build}: building and pushing one Java service by Jib in this process against {@code docker build} and
 * {@code docker push} of the same Dockerfile, in turns. The daemon builds as Debian's does without buildx: classic.
 */
@EnabledIfSystemProperty(named = "mosaic.bench.build", matches = "[0-9]+")
class BuildBench {
    private static final int ROUNDS = Integer.getInteger("mosaic.bench.build", 5);
    private static final int LIBRARIES = 80;
    private static final int CLASSES = 300;
    private final Random random = new Random(20);
    private final Map<String, List<Double>> laps = new LinkedHashMap<>();

    @TempDir
    Path folder;

    @Test
    void buildsColdWarmAndAfterAChangeOfOneFile() {
        try (RegistryServer registry = RegistryServer.open(dir("registry"));
                DockerServer docker = DockerServer.start(dir("docker"), "overlay2")) {
            String runtime = Base64.getEncoder().encodeToString(noise(40_000_000));
            new ImageFixture(registry.host()).push("base", "1", new Layer().file("runtime", runtime), "{}");
            for (int round = 0; round <= ROUNDS; round++) {
                Path source = service(round, registry.host());
                time(round, "Jib in kapi", source, image -> new Jib(dir("cache-" + image.hashCode())), registry);
                time(round, "docker build, docker push", source, image -> new Docker(docker.host()), registry);
            }
        }
        print();
    }

    /** Who builds: cold when it is new. */
    private interface Builder {
        void ship(Path source, String image);
    }

    private interface Maker {
        Builder make(String image);
    }

    private void time(int round, String who, Path source, Maker maker, RegistryServer registry) {
        String image =
                registry.host() + "/shop/" + who.replaceAll("[^a-zA-Z]", "").toLowerCase(Locale.ROOT) + round;
        Builder builder = maker.make(image);
        lap(round, who + "|cold", () -> builder.ship(source, image + ":cold"));
        lap(round, who + "|warm, nothing changed", () -> builder.ship(source, image + ":warm"));
        write(source.resolve("classes/Class7.class"), noise(4_000));
        lap(round, who + "|one file changed", () -> builder.ship(source, image + ":changed"));
    }

    private void lap(int round, String what, Runnable work) {
        long begin = System.nanoTime();
        work.run();
        if (round > 0) // the first is the warm-up of both
        laps.computeIfAbsent(what, none -> new ArrayList<>()).add((System.nanoTime() - begin) / 1e9);
    }

    /** In kapi, with a cache of its own. */
    private record Jib(Path cache) implements Builder {
        @Override
        public void ship(Path source, String image) {
            RegistryProperties registries = new RegistryProperties(List.of(), Duration.ofMinutes(1));
            ImageBuilder jib = new JibConfiguration()
                    .jibBuilder(
                            new JibProperties(cache),
                            new JibRun(cache, registries, Trust.ofJava()),
                            new ContextProperties(DataSize.ofGigabytes(2)),
                            OciFixture.bases(registries, Trust.ofJava()),
                            OciFixture.registry(registries, Trust.ofJava()));
            var build = new BuildFixture(source).as(image);
            jib.build(build, line -> {});
            jib.push(build, line -> {});
        }
    }

    /** The program a person would run. */
    private record Docker(String host) implements Builder {
        Docker {
            run(host, "system", "prune", "--all", "--force", "--volumes");
        }

        @Override
        public void ship(Path source, String image) {
            run(host, "build", "--quiet", "--tag", image, source.toString());
            run(host, "push", "--quiet", image);
        }

        private static void run(String host, String... arguments) {
            List<String> command = new ArrayList<>(List.of("docker"));
            command.addAll(List.of(arguments));
            try {
                ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
                builder.environment().putAll(Map.of("DOCKER_HOST", host, "DOCKER_BUILDKIT", "0"));
                Process process = builder.start();
                String said = new String(process.getInputStream().readAllBytes());
                if (process.waitFor() != 0) throw new IllegalStateException(command + ": " + said);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** A service as they are: 40 MB of libraries, some resources, three hundred classes; each round another. */
    private Path service(int round, String registry) {
        Path source = dir("service-" + round);
        new BuildFixture(source)
                .dockerfile(
                        "FROM " + registry + "/base:1",
                        "WORKDIR /app",
                        "COPY libs /app/libs",
                        "COPY resources /app/resources",
                        "COPY classes /app/classes",
                        "ENTRYPOINT [\"java\", \"-cp\", \"/app/resources:/app/classes:/app/libs/*\", \"shop.Cart\"]");
        for (int i = 0; i < LIBRARIES; i++) write(source.resolve("libs/lib" + i + ".jar"), noise(500_000));
        write(source.resolve("resources/application.yml"), noise(2_000));
        for (int i = 0; i < CLASSES; i++) write(source.resolve("classes/Class" + i + ".class"), noise(4_000));
        return source;
    }

    private byte[] noise(int size) {
        byte[] bytes = new byte[size];
        random.nextBytes(bytes);
        return bytes;
    }

    private Path dir(String name) {
        try {
            return Files.createDirectories(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print() {
        System.out.println("| builder | what | median s | least s | most s |\n|---|---|---|---|---|");
        laps.forEach((what, times) -> {
            List<Double> sorted = times.stream().sorted().toList();
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.2f | %.2f | %.2f |%n",
                    what.replace("|", " | "),
                    sorted.get(sorted.size() / 2),
                    sorted.getFirst(),
                    sorted.getLast());
        });
    }
}
