package dev.mosaic.kapi.image.oci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.image.ImageRepository;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.Programs;
import dev.mosaic.kapi.image.Registry;
import dev.mosaic.kapi.image.RegistryProperties;
import dev.mosaic.kapi.login.Login;
import dev.mosaic.kapi.problem.Refusal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a registry may do that docker-registry alone does not. */
class OciRegistryTest {
    private static final String DIGEST = "sha256:" + "a".repeat(64);
    private final List<String> authorizations = new CopyOnWriteArrayList<>();
    private final Optional<Login> login = Optional.of(new Login("ada", "s3cret"));
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aBearerTokenIsFetchedWithTheLoginAndUsed() {
        bearer(host());
        assertThat(registry().digest(image("o/app:1"), login))
                .map(Object::toString)
                .contains(DIGEST);
        String basic = "Basic " + Base64.getEncoder().encodeToString("ada:s3cret".getBytes(StandardCharsets.UTF_8));
        assertThat(authorizations).containsExactly(basic, "scope=repository:o/app:pull", "Bearer t0ken");
    }

    @Test
    void aBearerTokenIsFetchedWithoutLoginFromAnOpenRegistry() {
        bearer(host());
        assertThat(registry().digest(image("o/app:1"), Optional.empty())).isPresent();
        assertThat(authorizations).contains("null", "Bearer t0ken");
    }

    @Test
    void aTokenServerOnAMetadataAddressIsRefused() {
        bearer("169.254.169.254");
        assertThat(refusal(() -> registry().digest(image("o/app:1"), login)).problem())
                .isEqualTo(Problem.ADDRESS_REFUSED);
    }

    @Test
    void aRedirectDoesNotTakeTheLoginToAnotherHost() throws IOException {
        HttpServer store = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        store.createContext("/", exchange -> {
            authorizations.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            exchange.getResponseHeaders().add("Docker-Content-Digest", DIGEST);
            end(exchange, 200, "");
        });
        store.start();
        server.createContext("/v2/", exchange -> {
            if (exchange.getRequestHeaders().getFirst("Authorization") == null) {
                exchange.getResponseHeaders().add("WWW-Authenticate", "Basic realm=\"x\"");
                end(exchange, 401, "");
                return;
            }
            exchange.getResponseHeaders()
                    .add("Location", "http://127.0.0.1:" + store.getAddress().getPort() + "/x");
            end(exchange, 307, "");
        });
        assertThat(registry().digest(image("o/app:1"), login)).isPresent();
        assertThat(authorizations).containsExactly("null");
        store.stop(0);
    }

    @Test
    void aRedirectToAMetadataAddressIsRefused() {
        server.createContext("/v2/", exchange -> {
            exchange.getResponseHeaders().add("Location", "http://169.254.169.254/latest/meta-data");
            end(exchange, 307, "");
        });
        assertThat(refusal(() -> registry().digest(image("o/app:1"), login)).problem())
                .isEqualTo(Problem.ADDRESS_REFUSED);
    }

    @Test
    void aManifestThatIsNotWhatItsDigestSaysIsNotBelieved() {
        server.createContext("/v2/", exchange -> end(exchange, 200, "{\"config\":{}}"));
        assertThat(refusal(() -> registry().labels(image("o/app@" + DIGEST), login))
                        .problem())
                .isEqualTo(Problem.REGISTRY_UNREACHABLE);
    }

    @Test
    void aRegistryThatFailsOrTalksNonsenseIsUnreachable() {
        server.createContext("/v2/o/broken", exchange -> end(exchange, 503, ""));
        server.createContext("/v2/o/page", exchange -> end(exchange, 200, "<html>"));
        assertThat(refusal(() -> registry().digest(image("o/broken:1"), login))
                        .failure()
                        .because())
                .contains("503");
        assertThat(refusal(() -> registry().labels(image("o/page:1"), login)).problem())
                .isEqualTo(Problem.REGISTRY_UNREACHABLE);
    }

    @Test
    void aRegistryThatForbidsIsUnauthorizedOneWithoutTheImageHasNoneAndOneThatIsAskedTooOftenSaysUntilWhen() {
        server.createContext("/v2/o/closed", exchange -> end(exchange, 403, ""));
        server.createContext("/v2/o/none", exchange -> end(exchange, 404, ""));
        server.createContext("/v2/o/often", exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "30");
            end(exchange, 429, "");
        });
        assertThat(refusal(() -> registry().digest(image("o/closed:1"), login)).problem())
                .isEqualTo(Problem.REGISTRY_UNAUTHORIZED);
        assertThat(registry().digest(image("o/none:1"), login)).isEmpty();
        assertThat(refusal(() -> registry().digest(image("o/often:1"), login))
                        .failure()
                        .because())
                .contains("again in 30 s");
    }

    @Test
    void aLoginIsCheckedAtTheTokenServerOfARegistry() {
        bearer(host());
        assertThat(registry().check(host(), login).proven()).isTrue();
        assertThat(authorizations).contains("Bearer t0ken");
    }

    @Test
    void aRegistryThatDoesNotListenIsUnreachable() {
        ImageReference image = new ImageReference("127.0.0.1:" + Programs.freePort() + "/o/app:1");
        Refusal refusal = refusal(() -> registry().digest(image, login));
        assertThat(refusal.problem()).isEqualTo(Problem.REGISTRY_UNREACHABLE);
        assertThat(refusal.failure().because()).contains("refused the connection");
    }

    @Test
    void aRegistryThatIsSilentIsGivenUpAfterTheTimeout() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            ImageReference image = new ImageReference("127.0.0.1:" + silent.getLocalPort() + "/o/app:1");
            Refusal refusal = refusal(() -> registry(Duration.ofMillis(300)).digest(image, login));
            assertThat(refusal.problem()).isEqualTo(Problem.REGISTRY_UNREACHABLE);
            assertThat(refusal.failure().because()).contains("in time");
        }
    }

    @Test
    void anAnswerThatStallsHalfWayIsGivenUpAfterTheTimeout() {
        CompletableFuture<Void> end = new CompletableFuture<>();
        server.createContext("/v2/", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            end.join();
        });
        Refusal refusal = refusal(() -> registry(Duration.ofMillis(300)).labels(image("o/app:1"), login));
        end.complete(null);
        assertThat(refusal.problem()).isEqualTo(Problem.REGISTRY_UNREACHABLE);
        assertThat(refusal.failure().because()).contains("in time");
    }

    @Test
    void anInterruptEndsAQuestion() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            ImageReference image = new ImageReference("127.0.0.1:" + silent.getLocalPort() + "/o/app:1");
            CompletableFuture<Throwable> end = new CompletableFuture<>();
            Thread thread = Thread.ofVirtual()
                    .start(() -> end.complete(catchThrowable(() -> registry().digest(image, login))));
            try (Socket accepted = silent.accept()) {
                assertThat(accepted.isConnected()).isTrue();
                thread.interrupt();
                assertThat(end.get(5, TimeUnit.SECONDS)).isInstanceOf(CancellationException.class);
            }
        }
    }

    @Test
    void dockerHubIsAskedAtItsOwnHostWithItsLibrary() {
        RegistryProperties none = new RegistryProperties(null, null);
        assertThat(Place.of(new ImageReference("busybox"), none).manifest("x"))
                .hasToString("https://registry-1.docker.io/v2/library/busybox/manifests/x");
        assertThat(Place.of(new ImageReference("grafana/grafana:1"), none).manifest("x"))
                .hasToString("https://registry-1.docker.io/v2/grafana/grafana/manifests/x");
        assertThat(Place.of(new ImageReference("ghcr.io/a/b:1"), none).manifest("x"))
                .hasToString("https://ghcr.io/v2/a/b/manifests/x");
    }

    @Test
    void plainHttpIsForListedAndLoopbackRegistriesOnly() {
        RegistryProperties listed = new RegistryProperties(List.of("10.0.0.1:5000", "plain.example.org"), null);
        assertThat(List.of("10.0.0.1:5000", "plain.example.org:80", "localhost:5000", "127.0.0.1", "[::1]:5000"))
                .allMatch(listed::plain);
        assertThat(List.of("10.0.0.1:5001", "example.org", "127.0.0.1.example.org", "docker.io"))
                .noneMatch(listed::plain);
    }

    @Test
    void listsAreReadToTheLastPageHoweverSmallTheRegistryMakesThem() {
        server.createContext(
                "/v2/o/app/tags/list", exchange -> page(exchange, "tags", "</v2/o/app/tags/list?last=%s>"));
        server.createContext("/v2/_catalog", exchange -> page(exchange, "repositories", "</v2/_catalog?last=%s>"));
        assertThat(registry().tags(image("o/app").repository(), login)).containsExactly("a", "b", "c");
        assertThat(registry().repositories(host(), login).orElseThrow())
                .extracting(ImageRepository::value)
                .containsExactly(host() + "/a", host() + "/b", host() + "/c");
    }

    @Test
    void aListThatGoesOnAtAnotherHostIsNotFollowed() {
        server.createContext("/v2/", exchange -> page(exchange, "tags", "<http://elsewhere.example.org/v2/?last=%s>"));
        Refusal refusal = refusal(() -> registry().tags(image("o/app").repository(), login));
        assertThat(refusal.problem()).isEqualTo(Problem.REGISTRY_UNREACHABLE);
        assertThat(refusal.failure().because()).contains("another host");
    }

    @Test
    void aRegistryThatListsNothingToThisLoginHasNoList() {
        server.createContext("/v2/_catalog", exchange -> end(exchange, 403, ""));
        assertThat(registry().repositories(host(), login)).isEmpty();
        assertThat(registry().repositories("docker.io", login)).isEmpty();
    }

    @Test
    void aRegistryThatFailsHasNoEmptyList() {
        server.createContext("/v2/_catalog", exchange -> end(exchange, 500, ""));
        assertThat(refusal(() -> registry().repositories(host(), login)).problem())
                .isEqualTo(Problem.REGISTRY_UNREACHABLE);
    }

    /** One entry a page: a, b and c. */
    private static void page(HttpExchange exchange, String field, String link) throws IOException {
        String query = String.valueOf(exchange.getRequestURI().getQuery());
        String entry = query.endsWith("last=a") ? "b" : query.endsWith("last=b") ? "c" : "a";
        if (!entry.equals("c")) {
            exchange.getResponseHeaders().add("Link", link.formatted(entry) + "; rel=\"next\"");
        }
        end(exchange, 200, "{\"" + field + "\":[\"" + entry + "\"]}");
    }

    private void bearer(String realmHost) {
        server.createContext("/token", exchange -> {
            authorizations.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            authorizations.add(exchange.getRequestURI().getQuery().replaceFirst(".*(scope=[^&]*).*", "$1"));
            end(exchange, 200, "{\"token\":\"t0ken\"}");
        });
        server.createContext("/v2/", exchange -> {
            String given = exchange.getRequestHeaders().getFirst("Authorization");
            if (given == null) {
                String challenge = "Bearer realm=\"http://" + realmHost
                        + "/token\",service=\"reg\",scope=\"repository:o/app:pull\"";
                exchange.getResponseHeaders().add("WWW-Authenticate", challenge);
                end(exchange, 401, "");
                return;
            }
            authorizations.add(given);
            exchange.getResponseHeaders().add("Docker-Content-Digest", DIGEST);
            end(exchange, 200, "");
        });
    }

    private static void end(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            boolean head = exchange.getRequestMethod().equals("HEAD");
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, head || bytes.length == 0 ? -1 : bytes.length);
            if (!head) exchange.getResponseBody().write(bytes);
        }
    }

    private static Refusal refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        return catchThrowableOfType(Refusal.class, work);
    }

    private Registry registry() {
        return registry(Duration.ofSeconds(5));
    }

    private Registry registry(Duration timeout) {
        return OciFixture.registry(new RegistryProperties(null, timeout));
    }

    private ImageReference image(String name) {
        return new ImageReference(host() + "/" + name);
    }

    private String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }
}
