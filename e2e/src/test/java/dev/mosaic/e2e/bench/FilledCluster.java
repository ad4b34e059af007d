package dev.mosaic.e2e.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A filled API server for another bench: it stands as long as the file that names its kubeconfig; no test. */
class FilledCluster {
    private final Path binaries = Path.of(System.getProperty("mosaic.bench.binaries"));
    private final Path held = Path.of(System.getProperty("mosaic.bench.held"));

    @Test
    void stands() throws IOException {
        Path folder = Files.createTempDirectory("mosaic-filled-");
        try (ControlPlane cluster = new ControlPlane(binaries, folder)) {
            new Flock(cluster).grow(Integer.getInteger("mosaic.bench.pods") / Sheep.PODS);
            Files.writeString(held, cluster.kubeconfig().toString());
            Awaitility.await().forever().pollInterval(Duration.ofSeconds(1)).until(() -> Files.notExists(held));
        } finally {
            ScaleBench.remove(folder);
        }
    }
}
