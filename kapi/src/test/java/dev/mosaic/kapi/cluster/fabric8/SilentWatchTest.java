package dev.mosaic.kapi.cluster.fabric8;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.mosaic.contract.cluster.ClusterMode;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.client.ConfigBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.informers.SharedIndexInformer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A watch over a connection that is open and silent; the server here answers lists and watches of pods as it is told. */
class SilentWatchTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final WatchTerm TERM = new WatchTerm(Duration.ofSeconds(1), Duration.ofSeconds(1));
    private static final String LIST = """
            {"kind":"PodList","apiVersion":"v1","metadata":{"resourceVersion":"10"},"items":[]}""";
    private static final String EVENT = """
            {"type":"ADDED","object":{"kind":"Pod","apiVersion":"v1","metadata":{"name":"late","namespace":"shop","uid":"1",\
            "resourceVersion":"12"}}}
            """;
    private static final String BOOKMARK = """
            {"type":"BOOKMARK","object":{"kind":"Pod","apiVersion":"v1","metadata":{"resourceVersion":"11"}}}
            """;
    private final List<String> lists = new CopyOnWriteArrayList<>();
    private final List<String> watches = new CopyOnWriteArrayList<>();
    private final CountDownLatch done = new CountDownLatch(1);
    private HttpServer server;
    private KubernetesClient client;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/version", exchange -> answer(exchange, "{\"gitVersion\":\"v1.0\"}"));
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        client = Clients.open(
                new ConfigBuilder().withMasterUrl(address).build(),
                new Pulse(ClusterMode.LAPTOP, Clock.systemUTC()),
                TERM);
    }

    @AfterEach
    void close() {
        client.close();
        done.countDown();
        server.stop(0);
    }

    @Test
    void aWatchThroughWhichNothingComesIsGivenUpAndGoesOnFromWhereItWas() {
        serve((exchange, turn) -> {
            if (turn == 0) stay(exchange, BOOKMARK);
            else stay(exchange, EVENT);
        });
        SharedIndexInformer<Pod> pods = client.pods().inAnyNamespace().inform();
        await().atMost(SOON).until(() -> !pods.getStore().list().isEmpty());
        assertThat(watches.get(1)).contains("resourceVersion=11");
        assertThat(lists).as("listed once").hasSize(1);
    }

    @Test
    void aWatchThatIsNotEvenAnsweredIsGivenUpToo() {
        serve((exchange, turn) -> {
            if (turn == 0) keep(exchange);
            else stay(exchange, EVENT);
        });
        SharedIndexInformer<Pod> pods = client.pods().inAnyNamespace().runnableInformer(0);
        pods.start();
        await().atMost(SOON).until(() -> !pods.getStore().list().isEmpty());
        assertThat(lists).hasSize(1);
    }

    @Test
    void theServerIsAskedToEndItInTimeAndOneThatDoesIsNotGivenUp() {
        serve((exchange, turn) -> {
            if (turn == 0) answer(exchange, BOOKMARK);
            else stay(exchange, EVENT);
        });
        SharedIndexInformer<Pod> pods = client.pods().inAnyNamespace().inform();
        await().atMost(SOON).until(() -> !pods.getStore().list().isEmpty());
        assertThat(watches)
                .allMatch(query -> query.contains("timeoutSeconds=1&") || query.endsWith("timeoutSeconds=1"));
        assertThat(lists).allMatch(query -> !query.contains("timeoutSeconds"));
    }

    private interface Watching {
        void answer(HttpExchange exchange, int turn) throws IOException;
    }

    private void serve(Watching watching) {
        server.createContext("/api/v1/pods", exchange -> {
            String query = String.valueOf(exchange.getRequestURI().getRawQuery());
            if (!query.contains("watch=true")) {
                lists.add(query);
                answer(exchange, LIST);
                return;
            }
            int turn = watches.size();
            watches.add(query);
            watching.answer(exchange, turn);
        });
    }

    private static void answer(HttpExchange exchange, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }

    /** Says this, and then nothing more, for ever. */
    private void stay(HttpExchange exchange, String text) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
        keep(exchange);
    }

    private void keep(HttpExchange exchange) {
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }
}
