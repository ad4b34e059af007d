package dev.mosaic.e2e.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What kapi costs, and how fast it is, as the cluster grows; started by bench/scale, no test. */
class ScaleBench {
    private static final int LAPS = 100;
    private final int[] sizes = Stream.of(
                    System.getProperty("mosaic.bench.pods", "1000 10000 30000").split(" "))
            .mapToInt(Integer::parseInt)
            .toArray();
    private final Path jar = Path.of(System.getProperty("mosaic.bench.jar")).toAbsolutePath();
    private final Path binaries = Path.of(System.getProperty("mosaic.bench.binaries"));

    @Test
    void growth() throws IOException {
        Path folder = Files.createTempDirectory("mosaic-scale-");
        try (ControlPlane cluster = new ControlPlane(binaries, folder)) {
            Flock flock = new Flock(cluster);
            Storm storm = new Storm(flock);
            say(
                    "| pods | in sync s | RSS MiB (peak) | heap MiB | heap a pod KiB | first page ms p50 / p95 | filter | sort"
                            + " | health | bound to 100 namespaces | API: all deployments | API: 50 of them | API server MiB |");
            say("|---|---|---|---|---|---|---|---|---|---|---|---|---|");
            double empty = empty(folder, cluster);
            for (int size : sizes) {
                long began = System.nanoTime();
                flock.grow(size / Sheep.PODS);
                say("<!-- made %d pods after %.0f s -->", flock.pods(), (System.nanoTime() - began) / 1e9);
                try (Subject kapi = new Subject(jar, folder, cluster.kubeconfig(), flock.workloads())) {
                    row(kapi, flock, cluster, empty);
                    if (Boolean.getBoolean("mosaic.bench.storm")) storm.rage(kapi);
                }
            }
        } finally {
            remove(folder);
        }
    }

    /** The heap of a kapi that sees nothing, to be taken off. */
    private double empty(Path folder, ControlPlane cluster) {
        try (Subject kapi = new Subject(jar, folder, cluster.kubeconfig(), 0)) {
            double heap = new Heap(kapi.process().pid()).live();
            say(
                    "| 0 | %.1f | %d (%d) | %.0f | |",
                    kapi.seconds(), kapi.process().memory(), kapi.process().peak(), heap / 1024);
            return heap;
        }
    }

    private static void row(Subject kapi, Flock flock, ControlPlane cluster, double empty) {
        Api admin = kapi.as(ControlPlane.ADMIN);
        Api bound = kapi.as(ControlPlane.BOUND);
        Api raw = cluster.api();
        long memory = kapi.process().memory();
        long peak = kapi.process().peak();
        Laps first = list(admin, "\"sort\": \"NAME\"");
        Laps filter = Laps.of(LAPS, lap -> query(admin, "\"text\": \"app-%03d\"".formatted(lap)));
        Laps sort = Laps.of(LAPS, lap -> query(admin, "\"sort\": \"%s\"".formatted(lap % 2 == 0 ? "COMMIT" : "IMAGE")));
        Laps health = list(admin, "\"healths\": [\"RUNNING\"], \"sort\": \"HEALTH\"");
        Laps narrow = list(bound, "\"sort\": \"RESTARTS\"");
        Laps all = Laps.of(5, lap -> raw.get("/apis/apps/v1/deployments"));
        Laps some = Laps.of(LAPS, lap -> raw.get("/apis/apps/v1/deployments?limit=50"));
        double heap = new Heap(kapi.process().pid()).live();
        say(
                "| %d | %.1f | %d (%d) | %.0f | %.2f | %s | %s | %s | %s | %s | %s | %s | %d |",
                flock.pods(),
                kapi.seconds(),
                memory,
                peak,
                heap / 1024,
                (heap - empty) / flock.pods(),
                first,
                filter,
                sort,
                health,
                narrow,
                all,
                some,
                cluster.memory());
    }

    private static Laps list(Api api, String wish) {
        return Laps.of(LAPS, lap -> query(api, wish));
    }

    private static void query(Api api, String wish) {
        String page = api.post(
                "/api/v1/workloads/query", "{%s, \"descending\": false, \"offset\": 0, \"limit\": 50}".formatted(wish));
        if (Subject.total(page) < 1 && !wish.contains("text")) throw new IllegalStateException(page);
    }

    static void say(String line, Object... facts) {
        System.out.println(facts.length == 0 ? line : String.format(Locale.ROOT, line, facts));
    }

    static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }
}
