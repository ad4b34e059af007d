package dev.mosaic.kapi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A client that asks again on the same connection, at once after an answer, is heard (reactor-netty, issue 4361). */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"mosaic.mode=playground", "mosaic.local.secret=s3cret", "mosaic.playground.speed=5"})
class KeptConnectionTest {
    private static final int TIMES = 200;
    /** What is not heard is never answered; the first description of the API takes its time on a busy machine. */
    private static final Duration UNHEARD = Duration.ofSeconds(60);

    @LocalServerPort
    private int port;

    @Test
    void manyQuestionsInARowAreAllAnswered() throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int i = 0; i < TIMES; i++) {
                for (String path : List.of("/api/openapi", "/actuator", "/actuator/health", "/api/v1/operations")) {
                    assertThat(status(client, path)).as(path).isEqualTo(200);
                }
            }
        }
    }

    private int status(HttpClient client, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(UNHEARD)
                .header("Authorization", "Bearer s3cret")
                .build();
        return client.send(request, BodyHandlers.ofString()).statusCode();
    }
}
