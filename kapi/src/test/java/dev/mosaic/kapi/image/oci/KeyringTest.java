package dev.mosaic.kapi.image.oci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.image.Registry;
import dev.mosaic.kapi.image.RegistryProperties;
import dev.mosaic.kapi.login.Login;
import dev.mosaic.kapi.problem.Refusal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On a registry that hands out numbered tokens and takes those from a number on. */
class KeyringTest {
    private final Optional<Login> login = Optional.of(new Login("ada", "s3cret"));
    private final AtomicInteger fetched = new AtomicInteger();
    private final AtomicInteger oldest = new AtomicInteger(1);
    private final Registry registry = OciFixture.registry(new RegistryProperties(null, null));
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/token", exchange -> end(exchange, 200, "{\"token\":\"" + fetched.incrementAndGet() + "\"}"));
        server.createContext("/v2/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aTokenServesSeveralQuestionsAboutOneRepositoryAndNoOtherAndNoOtherLogin() {
        registry.digest(image("o/app:1"), login);
        registry.digest(image("o/app:2"), login);
        assertThat(fetched).hasValue(1);
        registry.digest(image("o/app:2"), Optional.empty());
        assertThat(fetched).hasValue(2);
        registry.digest(image("o/other:1"), login);
        assertThat(fetched).hasValue(3);
    }

    @Test
    void aTokenThatIsNotTakenAnyMoreIsFetchedAnew() {
        registry.digest(image("o/app:1"), login);
        oldest.set(2);
        assertThat(registry.digest(image("o/app:1"), login)).isPresent();
        assertThat(fetched).hasValue(2);
    }

    @Test
    void aNewTokenThatIsNotTakenEitherIsTheEnd() {
        registry.digest(image("o/app:1"), login);
        oldest.set(9);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> registry.digest(image("o/app:1"), login));
        assertThat(refusal.problem()).isEqualTo(Problem.REGISTRY_UNAUTHORIZED);
        assertThat(fetched).hasValue(2);
    }

    @Test
    void whetherALoginIsTakenIsAskedAnewEachTime() {
        registry.check(host(), login);
        registry.check(host(), login);
        assertThat(fetched).hasValue(2);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String given = exchange.getRequestHeaders().getFirst("Authorization");
        boolean good = given != null && Integer.parseInt(given.substring("Bearer ".length())) >= oldest.get();
        exchange.getResponseHeaders().add("WWW-Authenticate", "Bearer realm=\"http://" + host() + "/token\"");
        exchange.getResponseHeaders().add("Docker-Content-Digest", "sha256:" + "a".repeat(64));
        end(exchange, good ? 200 : 401, "");
    }

    private static void end(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private ImageReference image(String name) {
        return new ImageReference(host() + "/" + name);
    }

    private String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }
}
