package dev.mosaic.e2e.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** The real kapi on that API server, in the mode, with the flags and with the heap it has in its pod. */
final class Subject implements AutoCloseable {
    private static final int PORT = 18081;
    /** The flags of the image; the heap is MaxRAMPercentage=33 of the manifest's 1 GiB. */
    private static final List<String> FLAGS = List.of(
            "-Xms16m",
            "-Xmx338m",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:TieredStopAtLevel=1",
            "-Xss512k",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dfile.encoding=UTF-8");

    private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");
    private static final String NOTHING = "{\"scope\": {}, \"descending\": false, \"offset\": 0, \"limit\": 1}";
    private final Child kapi;
    private final double seconds;

    /** Starts it, and waits until it tells of so many workloads. */
    Subject(Path jar, Path folder, Path kubeconfig, int workloads) {
        long began = System.nanoTime();
        kapi = start(jar, folder, kubeconfig);
        Api api = as(ControlPlane.ADMIN);
        Awaitility.await()
                .atMost(Duration.ofMinutes(10))
                .pollInterval(Duration.ofMillis(100))
                .ignoreExceptions()
                .until(() -> !kapi.lives() || total(api.post("/api/v1/workloads/query", NOTHING)) >= workloads);
        seconds = (System.nanoTime() - began) / 1e9;
        if (!kapi.lives()) throw new IllegalStateException("kapi ended:\n" + log(folder));
    }

    private static Child start(Path jar, Path folder, Path kubeconfig) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Child.start(
                folder,
                "kapi",
                Stream.of(List.of(java), FLAGS, List.of("-jar", jar.toString()))
                        .flatMap(List::stream)
                        .toList(),
                Map.of(
                        "KUBECONFIG",
                        kubeconfig.toString(),
                        "SERVER_ADDRESS",
                        "127.0.0.1",
                        "SERVER_PORT",
                        Integer.toString(PORT),
                        "MOSAIC_MODE",
                        "in-cluster",
                        "NAMESPACE",
                        "mosaic",
                        "MOSAIC_OPERATION_WORK",
                        folder.resolve("work").toString()));
    }

    /** As the build left it. */
    static Path packaged() {
        try (Stream<Path> jars = Files.list(Path.of("..", "kapi", "target"))) {
            return jars.filter(jar -> jar.toString().endsWith("-app.jar"))
                    .findFirst()
                    .orElseThrow()
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Api as(String token) {
        return new Api("http://127.0.0.1:" + PORT, token);
    }

    Child process() {
        return kapi;
    }

    /** From its start to a list that is whole. */
    double seconds() {
        return seconds;
    }

    static int total(String page) {
        Matcher found = TOTAL.matcher(page);
        return found.find() ? Integer.parseInt(found.group(1)) : -1;
    }

    private static String log(Path folder) {
        try {
            return Files.readString(folder.resolve("kapi.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        kapi.end();
    }
}
