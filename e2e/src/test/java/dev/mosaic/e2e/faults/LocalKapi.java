package dev.mosaic.e2e.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;

/** kapi on this machine with the rights of the kubeconfig at hand, as ./mosaic starts it, for as long as a run lasts. */
final class LocalKapi implements AutoCloseable {
    private final String key = UUID.randomUUID().toString();
    private final int port = freePort();
    private final Process process;
    private final Path log;

    private LocalKapi(Path jar, String probe) {
        log = jar.resolveSibling("faults-kapi.log");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        java,
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:+UseCompactObjectHeaders",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-jar",
                        jar.toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment()
                .putAll(Map.of(
                        "MOSAIC_MODE",
                        "laptop",
                        "MOSAIC_LOCAL_SECRET",
                        key,
                        "MOSAIC_PROBE_IMAGE",
                        probe,
                        "SERVER_ADDRESS",
                        "127.0.0.1",
                        "SERVER_PORT",
                        Integer.toString(port)));
        String kubeconfig = System.getProperty("kubeconfig");
        if (kubeconfig != null) builder.environment().put("KUBECONFIG", kubeconfig);
        process = start(builder);
    }

    /** Starts it and returns when it is ready. */
    static LocalKapi start(Path jar, String probe) {
        LocalKapi kapi = new LocalKapi(jar, probe);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> !kapi.process.isAlive() || kapi.ready());
        if (!kapi.process.isAlive()) throw new IllegalStateException("kapi ended:\n" + Cases.text(kapi.log));
        return kapi;
    }

    KapiDoor door() {
        return KapiDoor.at("http://127.0.0.1:" + port, key);
    }

    @Override
    public void close() {
        process.destroy();
    }

    private boolean ready() {
        URI health = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness");
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The newest that was built. */
    static Path jar(Path root) {
        try (var jars = Files.list(root.resolve("kapi/target"))) {
            return jars.filter(jar -> jar.toString().endsWith("-app.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("kapi is not built"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
