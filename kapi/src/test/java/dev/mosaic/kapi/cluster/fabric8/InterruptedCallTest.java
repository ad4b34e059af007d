package dev.mosaic.kapi.cluster.fabric8;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.shell.ContainerPlace;
import dev.mosaic.contract.shell.ShellSize;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.problem.Refusal;
import io.fabric8.kubernetes.client.ConfigBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** An API server that knows the pod and never answers an exec. */
class InterruptedCallTest {
    private static final ContainerPlace PLACE =
            new ContainerPlace(new WorkloadId("shop", WorkloadKind.DEPLOYMENT, "cart"), "cart-1", "main");
    private static final String POD = """
            {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "cart-1", "namespace": "shop", "resourceVersion": "1"},
             "spec": {"containers": [{"name": "main"}]},
             "status": {"phase": "Running", "conditions": [{"type": "Ready", "status": "True"}],
               "containerStatuses": [{"name": "main", "ready": true, "state": {"running": {}}}]}}""";
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);

    @Test
    void whoIsInterruptedWhileConnectingWasNotRefusedByTheCluster() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        try (KubernetesClient client = client(server.getAddress().getPort())) {
            CompletableFuture<Throwable> thrown = new CompletableFuture<>();
            Thread caller = Thread.ofVirtual().start(() -> thrown.complete(catchThrowable(() -> open(client))));
            assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();
            caller.interrupt();
            assertThat(thrown.get(20, TimeUnit.SECONDS)).isInstanceOf(CancellationException.class);
        } finally {
            over.countDown();
            server.stop(0);
        }
    }

    @Test
    void aConnectionThatIsRefusedIsNoInterrupt() {
        try (KubernetesClient client = client(1)) {
            assertThat(catchThrowableOfType(Refusal.class, () -> open(client)).problem())
                    .isEqualTo(Problem.CLUSTER_UNREACHABLE);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String query = String.valueOf(exchange.getRequestURI().getQuery());
        if (path.endsWith("/exec")) {
            asked.countDown();
            hang();
        } else if (query.contains("watch=true")) {
            hang();
        }
        String list = "{\"apiVersion\":\"v1\",\"kind\":\"PodList\",\"metadata\":{\"resourceVersion\":\"1\"},\"items\":["
                + POD + "]}";
        byte[] body = (path.endsWith("/pods") ? list : POD).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void hang() throws IOException {
        try {
            over.await();
            throw new IOException("it hung");
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static void open(KubernetesClient client) {
        new Fabric8Shells(client).open(PLACE, "id", new ShellSize(80, 24)).close();
    }

    private static KubernetesClient client(int port) {
        return new KubernetesClientBuilder()
                .withConfig(new ConfigBuilder()
                        .withMasterUrl("http://127.0.0.1:" + port)
                        .withRequestRetryBackoffLimit(0)
                        .build())
                .build();
    }
}
