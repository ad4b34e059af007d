package dev.mosaic.e2e.cluster;

import dev.mosaic.e2e.program.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cluster of one test run, or the reason why there is none; at the end its logs are kept and our own is stopped. */
public final class ClusterSession implements AutoCloseable {
    private static final Path FOLDER = Path.of(System.getProperty("mosaic.root", ".."))
            .resolve("e2e")
            .toAbsolutePath()
            .normalize();
    private final @Nullable RealCluster cluster;
    private final @Nullable OwnCluster own;
    private final String because;
    private final boolean broken;

    private ClusterSession(@Nullable RealCluster cluster, @Nullable OwnCluster own, String because, boolean broken) {
        this.cluster = cluster;
        this.own = own;
        this.because = because;
        this.broken = broken;
    }

    static ClusterSession open() {
        if (System.getenv("KUBECONFIG") != null) return of(RealCluster.of(System.getenv()), null);
        Optional<String> obstacle = OwnCluster.obstacle();
        if (obstacle.isPresent()) {
            return absent("KUBECONFIG names no cluster, and " + obstacle.get());
        }
        try {
            OwnCluster own = OwnCluster.start(FOLDER.resolve("cluster"), FOLDER.resolve("target/logs"));
            return of(RealCluster.of(own.environment()), own);
        } catch (IllegalStateException e) { // told once to each test class instead of tried again for each
            return new ClusterSession(null, null, "the cluster did not start: " + e.getMessage(), true);
        }
    }

    private static ClusterSession absent(String because) {
        System.err.println("The e2e tests are skipped, because " + because);
        return new ClusterSession(null, null, because, false);
    }

    private static ClusterSession of(RealCluster cluster, @Nullable OwnCluster own) {
        cluster.announce();
        return new ClusterSession(cluster, own, "", false);
    }

    public Optional<RealCluster> cluster() {
        return Optional.ofNullable(cluster);
    }

    String because() {
        return because;
    }

    /** True when there should be a cluster and is none. */
    boolean broken() {
        return broken;
    }

    @Override
    public void close() throws IOException {
        if (cluster == null) return;
        Program.of(
                        FOLDER.resolve("cluster/cluster").toString(),
                        "logs",
                        FOLDER.resolve("target/logs").toString())
                .with("KUBECONFIG", cluster.kubeconfig())
                .with("MOSAIC_E2E_KUBECTL", cluster.kubectl())
                .end();
        if (own != null) own.close();
    }
}
