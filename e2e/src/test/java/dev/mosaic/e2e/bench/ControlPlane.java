package dev.mosaic.e2e.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;

/**
 * An etcd and an API server of their own on loopback, and nothing else: no controller, scheduler or kubelet touches what
 * is written there, so a pod is what its status says. The binaries are those that e2e/cluster builds.
 */
final class ControlPlane implements AutoCloseable {
    static final String ADMIN = "bench-admin";
    /** May look into the hundred namespaces of the bench, one by one, and nowhere else. */
    static final String BOUND = "bench-bound";

    private static final int ETCD = 23790;
    private static final int PORT = 16443;
    private final Path folder;
    private final Path binaries;
    private final Child etcd;
    private Child server;

    ControlPlane(Path binaries, Path folder) {
        this.folder = folder;
        this.binaries = binaries;
        settings();
        etcd = keep();
        server = serve();
    }

    private void settings() {
        write("tokens.csv", """
                %s,admin,1,system:masters
                %s,bound,2
                """.formatted(ADMIN, BOUND));
        write("kubeconfig", """
                apiVersion: v1
                kind: Config
                current-context: bench
                contexts: [{name: bench, context: {cluster: bench, user: bench}}]
                clusters: [{name: bench, cluster: {server: "%s", insecure-skip-tls-verify: true}}]
                users: [{name: bench, user: {token: %s}}]
                """.formatted(address(), ADMIN));
        Child.run(List.of("openssl", "genrsa", "-out", folder.resolve("key.pem").toString(), "2048"));
    }

    private Child keep() {
        String peers = "http://127.0.0.1:" + (ETCD + 1);
        return Child.start(
                folder,
                "etcd",
                List.of(
                        binaries.resolve("etcd").toString(),
                        "--data-dir=" + folder.resolve("etcd"),
                        "--unsafe-no-fsync",
                        "--log-level=error",
                        "--quota-backend-bytes=8589934592",
                        "--listen-client-urls=http://127.0.0.1:" + ETCD,
                        "--advertise-client-urls=http://127.0.0.1:" + ETCD,
                        "--listen-peer-urls=" + peers,
                        "--initial-advertise-peer-urls=" + peers,
                        "--initial-cluster=default=" + peers));
    }

    private Child serve() {
        Child started = Child.start(folder, "apiserver", serverCommand());
        Api api = api();
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .ignoreExceptions()
                .until(() -> api.get("/readyz").equals("ok"));
        return started;
    }

    /** The API server is away until {@link #come}. */
    void go() {
        server.end();
    }

    void come() {
        server = serve();
    }

    /** Lets etcd forget all that was before now. */
    void forget() {
        Api plain = store();
        String range = plain.post("/v3/kv/range", "{\"key\": \"AA==\"}");
        String revision = range.replaceFirst("(?s).*\"revision\":\"(\\d+)\".*", "$1");
        plain.post("/v3/kv/compaction", "{\"revision\": \"" + revision + "\", \"physical\": true}");
    }

    private List<String> serverCommand() {
        return List.of(
                binaries.resolve("kube-apiserver").toString(),
                "--etcd-servers=http://127.0.0.1:" + ETCD,
                "--bind-address=127.0.0.1",
                "--advertise-address=127.0.0.1",
                "--secure-port=" + PORT,
                "--cert-dir=" + folder.resolve("pki"),
                "--token-auth-file=" + folder.resolve("tokens.csv"),
                "--anonymous-auth=false",
                "--authorization-mode=RBAC",
                "--disable-admission-plugins=ServiceAccount",
                "--service-cluster-ip-range=10.96.0.0/14",
                "--service-account-issuer=https://bench",
                "--service-account-signing-key-file=" + folder.resolve("key.pem"),
                "--service-account-key-file=" + folder.resolve("key.pem"),
                // The bench asks more at once than any person does.
                "--max-requests-inflight=1000",
                "--max-mutating-requests-inflight=1000");
    }

    Api api() {
        return new Api(address(), ADMIN);
    }

    /** What the API server keeps everything in. */
    Api store() {
        return new Api("http://127.0.0.1:" + ETCD, "");
    }

    Path kubeconfig() {
        return folder.resolve("kubeconfig");
    }

    /** MiB of the API server's memory. */
    long memory() {
        return server.memory();
    }

    private static String address() {
        return "https://127.0.0.1:" + PORT;
    }

    private void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.end();
        etcd.end();
    }
}
