package dev.mosaic.kapi.image.docker;

import static org.awaitility.Awaitility.await;

import dev.mosaic.kapi.Programs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;

/** A Docker daemon for tests: the one of DOCKER_HOST, else one of our own in a folder, which needs root. */
public final class DockerServer implements AutoCloseable {
    private final String host;
    private final Process process;

    private DockerServer(String host, Process process) {
        this.host = host;
        this.process = process;
    }

    static DockerServer start(Path folder) {
        return start(folder, "vfs");
    }

    /** With this storage driver where it is our own: vfs works everywhere, overlay2 is what people have. */
    public static DockerServer start(Path folder, String driver) {
        String given = System.getenv("DOCKER_HOST");
        if (given != null && !given.isBlank()) return new DockerServer(given, null);
        Path program = Programs.require("dockerd");
        if (!"root".equals(System.getProperty("user.name"))) Programs.missing("dockerd can be started by root only");
        return own(program, folder, driver);
    }

    /** For {@code DOCKER_HOST}. */
    public String host() {
        return host;
    }

    @Override
    public void close() {
        if (process == null) return;
        process.destroy();
        process.onExit().join();
    }

    private static DockerServer own(Path program, Path folder, String driver) {
        try {
            String host = "unix://" + folder.resolve("d.sock");
            Process process = new ProcessBuilder(
                            program.toString(),
                            "--data-root=" + folder.resolve("data"),
                            "--exec-root=" + folder.resolve("exec"),
                            "--pidfile=" + folder.resolve("pid"),
                            "--host=" + host,
                            "--storage-driver=" + driver,
                            "--bridge=none",
                            "--iptables=false")
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
            DockerServer server = new DockerServer(host, process);
            Daemon daemon = new Daemon(new DockerProperties(host, null, null));
            await().atMost(Duration.ofSeconds(30)).ignoreExceptions().untilAsserted(daemon::requireAnswer);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
