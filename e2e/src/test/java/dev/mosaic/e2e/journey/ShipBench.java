package dev.mosaic.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.delivery.Ship;
import dev.mosaic.contract.git.GitRef;
import dev.mosaic.contract.image.BuilderKind;
import dev.mosaic.contract.operation.OnFailure;
import dev.mosaic.contract.operation.Outcome;
import dev.mosaic.e2e.fixture.Greeting;
import dev.mosaic.e2e.fixture.GreetingSource;
import dev.mosaic.e2e.product.DockerBuilder;
import dev.mosaic.e2e.product.KapiHttp;
import dev.mosaic.e2e.program.Program;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Wall time of a ship against the same work by hand, in pairs of one-file changes; started by bench/ship, no test. */
@ExtendWith(JourneyExtension.class)
class ShipBench {
    private static final int PAIRS = Integer.getInteger("mosaic.bench.pairs", 10);
    private final List<double[]> rows = new ArrayList<>();

    @Test
    void shipsAgainstTheSameWorkByHand(Stage stage, @TempDir Path folder) {
        DockerBuilder.install(stage.kubectl());
        GreetingSource source = GreetingSource.create(
                "bench", stage.sources(), stage.kubectl().cluster().registry());
        source.greet("first");
        Path copy = folder.resolve("source");
        Program.of("git", "clone", "--quiet", source.url(), copy.toString()).run();
        Greeting byHand = Greeting.deploy("bench-hand", stage.kubectl());
        try (KapiHttp kapi = stage.mosaic().kapi(stage.mosaic().user())) {
            Shipping jib = bound("bench-jib", stage, kapi, source);
            Shipping docker = bound("bench-docker", stage, kapi, source);
            for (int pair = 0; pair <= PAIRS; pair++) {
                String commit = source.greet("pair " + pair);
                Program.of("git", "-C", copy.toString(), "pull", "--quiet").run();
                double[] row = {
                    seconds(() -> hand(stage, copy, byHand, commit)),
                    seconds(() -> ship(jib, commit, BuilderKind.JIB)),
                    seconds(() -> ship(docker, commit, BuilderKind.DOCKER))
                };
                if (pair > 0) rows.add(row); // the first is the warm-up
            }
        }
        print();
    }

    private static Shipping bound(String name, Stage stage, KapiHttp kapi, GreetingSource source) {
        Shipping shipping = new Shipping(kapi, Greeting.deploy(name, stage.kubectl()));
        shipping.bind(source.url());
        return shipping;
    }

    /** What a person who already has the commit on disk would type. */
    private static void hand(Stage stage, Path source, Greeting greeting, String commit) {
        String tag = greeting.images() + ":" + commit.substring(0, 7);
        docker(stage, "build", "--quiet", "--tag", tag, source.toString());
        docker(stage, "push", "--quiet", tag);
        String image = Greeting.CONTAINER + "=" + tag;
        stage.kubectl().run("-n", Greeting.NAMESPACE, "set", "image", "deployment/" + greeting.name(), image);
        stage.kubectl().awaitRollout(Greeting.NAMESPACE, "deployment/" + greeting.name());
    }

    private static void docker(Stage stage, String... arguments) {
        List<String> argv = new ArrayList<>(List.of("docker"));
        argv.addAll(List.of(arguments));
        Program.of(argv)
                .with("DOCKER_HOST", String.valueOf(stage.kubectl().cluster().docker()))
                .run();
    }

    /** From the request to the last event: fetching the commit and noting it are in the time, unlike by hand. */
    private static void ship(Shipping shipping, String commit, BuilderKind builder) {
        Ship ship = new Ship(
                shipping.id(),
                Greeting.CONTAINER,
                new GitRef(commit),
                new GitRef("main"),
                null,
                builder,
                Map.of(),
                OnFailure.RETURN_TO_LAST_GOOD);
        try (var events = shipping.kapi().ship(ship)) {
            assertThat(Shipping.outcome(events)).isEqualTo(Outcome.done());
        }
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private void print() {
        System.out.println("| pair | by hand s | ship with Jib s | ship with Docker s |\n|---|---|---|---|");
        for (int i = 0; i < rows.size(); i++) {
            System.out.printf(
                    Locale.ROOT,
                    "| %d | %.2f | %.2f | %.2f |%n",
                    i + 1,
                    rows.get(i)[0],
                    rows.get(i)[1],
                    rows.get(i)[2]);
        }
        double hand = median(rows.stream().map(row -> row[0]));
        for (int column = 1; column <= 2; column++) {
            int chosen = column;
            double ratio = median(rows.stream().map(row -> row[chosen] / row[0]));
            double more = median(rows.stream().map(row -> row[chosen] - row[0]));
            System.out.printf(
                    Locale.ROOT,
                    "%s: median ratio %.2f, median difference %+.2f s (by hand %.2f s)%n",
                    column == 1 ? "Jib" : "Docker",
                    ratio,
                    more,
                    hand);
        }
    }

    private static double median(Stream<Double> values) {
        List<Double> sorted = values.sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
