package dev.mosaic.frontend.kapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.mosaic.contract.git.GitRef;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.identity.IdentityApi;
import dev.mosaic.contract.operation.OperationApi;
import dev.mosaic.contract.operation.OperationEvent;
import dev.mosaic.contract.operation.OperationId;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.repository.RepositoryApi;
import dev.mosaic.contract.workload.WorkloadApi;
import dev.mosaic.contract.workload.WorkloadKind;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import tools.jackson.databind.json.JsonMapper;

/** The clients against a server that speaks as kapi does. */
class KapiTest {
    private HttpServer server;
    private int status = 200;
    private String body = "";
    private String type = "application/json";
    private String asked = "";
    private String authorization = "";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void everyCallCarriesTheTokenOfItsSession() {
        body = "{\"name\":\"ann\",\"groups\":[]}";
        assertThat(client(IdentityApi.class).me().name()).isEqualTo("ann");
        assertThat(authorization).isEqualTo("Bearer t0ken");
    }

    @Test
    void valuesOfTheContractBecomeParametersAsWritten() {
        body = "[]";
        client(RepositoryApi.class).commits(new GitUrl("https://git.example/a-b.git"), new GitRef("feature/x"), 7);
        assertThat(asked)
                .isEqualTo(
                        "/api/v1/repository/commits?url=https%3A%2F%2Fgit.example%2Fa-b.git&ref=feature%2Fx&limit=7");
    }

    @Test
    void aProblemDetailBecomesTheFailureInIt() {
        status = 404;
        type = "application/problem+json";
        body = """
                {"type":"urn:mosaic:problem:not_found","status":404,"failure":{"problem":"NOT_FOUND","facts":{"what":"x"},
                "tried":"Find x","because":"it does not exist","remedy":"Check"}}""";
        Throwable error = catchThrowable(() -> client(WorkloadApi.class).find("a", WorkloadKind.DEPLOYMENT, "b"));
        assertThat(Failures.of(error).problem()).isEqualTo(Problem.NOT_FOUND);
        assertThat(Failures.of(error).because()).isEqualTo("it does not exist");
    }

    @Test
    void anErrorPageOfSomethingInBetweenIsToldAsSuch() {
        status = 418;
        body = "<h1>teapot</h1>";
        Throwable error = catchThrowable(() -> client(IdentityApi.class).me());
        assertThat(Failures.of(error).because()).isEqualTo("something in between answered with HTTP status 418");
    }

    @Test
    void aDeadKapiIsToldApartFromADeadCluster() {
        server.stop(0);
        Throwable error = catchThrowable(() -> client(IdentityApi.class).me());
        assertThat(Failures.kapiIsAway(Failures.of(error))).isTrue();
        assertThat(Failures.passes(Failures.of(error))).isTrue();
    }

    @Test
    void aStreamArrivesElementByElement() throws InterruptedException {
        type = "application/x-ndjson";
        body = "{\"type\":\"Quiet\",\"at\":\"2026-11-20T08:00:00Z\"}\n";
        CountDownLatch two = new CountDownLatch(2);
        Disposable watching = client(OperationApi.class)
                .events(new OperationId("op-1"))
                .ofType(OperationEvent.Quiet.class)
                .subscribe(event -> two.countDown());
        assertThat(two.await(5, TimeUnit.SECONDS)).isTrue();
        watching.dispose();
    }

    @Test
    void aTokenIsNoPartOfAnyMessage() {
        status = 500;
        assertThatThrownBy(() -> client(IdentityApi.class).me()).hasMessageNotContaining("t0ken");
    }

    private <T> T client(Class<T> api) {
        URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new Kapi(
                        new KapiProperties(url, Duration.ofSeconds(5)),
                        JsonMapper.builder().build())
                .client(api, () -> "t0ken");
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked = exchange.getRequestURI().toString();
        authorization = exchange.getRequestHeaders().getFirst("Authorization");
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body.getBytes(StandardCharsets.UTF_8));
            out.flush();
            if (type.endsWith("ndjson")) out.write(body.getBytes(StandardCharsets.UTF_8));
        }
    }
}
