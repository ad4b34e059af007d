package dev.mosaic.kapi.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

@SpringBootTest(
        classes = HttpEdgeTest.Edge.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "mosaic.stream.recheck=100ms")
class HttpEdgeTest {
    @Autowired
    private TokenAccess access;

    @LocalServerPort
    private int port;

    private WebTestClient ann;
    private WebTestClient stranger;

    @BeforeEach
    void connect() {
        access.known.add("ann");
        stranger = WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .responseTimeout(Duration.ofSeconds(10))
                .build();
        ann = stranger.mutate()
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer ann")
                .build();
    }

    @Test
    void aBlockingCallRunsOnAVirtualThreadAndKnowsItsCaller() {
        assertThat(text(ann, "/api/v1/who")).isEqualTo("ann on a virtual thread");
    }

    @Test
    void aCallWithoutATokenIsRefusedWithTriedBecauseRemedy() {
        stranger.get()
                .uri("/api/v1/who")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.failure.problem")
                .isEqualTo("NOT_SIGNED_IN")
                .jsonPath("$.failure.remedy")
                .isNotEmpty();
    }

    @Test
    void aTokenTheClusterDoesNotKnowIsRefused() {
        stranger.get()
                .uri("/api/v1/who")
                .header(HttpHeaders.AUTHORIZATION, "Bearer eve")
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void aCallFromAnotherWebPageIsRefusedEvenWithAToken() {
        ann.get()
                .uri("/api/v1/who")
                .header(HttpHeaders.ORIGIN, "https://evil.example")
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void aStreamKnowsItsCallerAndEndsWhenTheTokenIsGone() {
        var lines = ann.get()
                .uri("/api/v1/flow")
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(String.class)
                .getResponseBody();

        String first = lines.doOnNext(line -> access.known.remove("ann")).blockLast(Duration.ofSeconds(10));

        assertThat(first).startsWith("ann");
    }

    @Test
    void aStreamLivesAsLongAsItsTokenHoweverOftenThatIsAsked() {
        List<String> received = new CopyOnWriteArrayList<>();
        AtomicBoolean ended = new AtomicBoolean();
        access.asked.set(0);
        ann.get()
                .uri("/api/v1/flow")
                .exchange()
                .returnResult(String.class)
                .getResponseBody()
                .doFinally(signal -> ended.set(true))
                .subscribe(received::add);

        await().until(() -> access.asked.get() > 4);
        assertThat(ended).isFalse();
        access.known.remove("ann");

        await().untilTrue(ended);
        assertThat(received).containsExactly("ann");
    }

    @Test
    void aStreamThatEndsByItselfEndsAtOnce() {
        var lines = ann.get()
                .uri("/api/v1/short")
                .exchange()
                .returnResult(String.class)
                .getResponseBody();

        assertThat(lines.collectList().block(Duration.ofSeconds(5))).containsExactly("one", "two");
    }

    @Test
    void badInputNamesTheRuleThatWasBroken() {
        ann.post()
                .uri("/api/v1/read")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"namespace\":\"UPPER\",\"kind\":\"DEPLOYMENT\",\"name\":\"cart\"}")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.failure.problem")
                .isEqualTo("INVALID_INPUT")
                .jsonPath("$.detail")
                .value(detail -> assertThat((String) detail).contains("namespace must be a DNS label"));
    }

    @Test
    void goodInputIsRead() {
        ann.post()
                .uri("/api/v1/read")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"namespace\":\"shop\",\"kind\":\"DEPLOYMENT\",\"name\":\"cart\"}")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .isEqualTo("shop/deployment/cart");
    }

    @Test
    void anUnknownAddressIsAProblemDetailToo() {
        ann.get()
                .uri("/api/v1/nowhere")
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.failure.problem")
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void anUnexpectedErrorSaysNothingOfItsInside() {
        ann.get()
                .uri("/api/v1/broken")
                .exchange()
                .expectStatus()
                .is5xxServerError()
                .expectBody(String.class)
                .value(body -> assertThat(body).contains("INTERNAL").doesNotContain("hunter2"));
    }

    private static String text(WebTestClient client, String uri) {
        return client.get()
                .uri(uri)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }

    @EnableAutoConfiguration
    @Import({
        CallerFilter.class,
        CurrentCaller.class,
        Streams.class,
        VirtualThreads.class,
        KeptConnections.class,
        ProblemHandler.class,
        EdgeController.class,
        TokenAccess.class
    })
    static class Edge {}
}
