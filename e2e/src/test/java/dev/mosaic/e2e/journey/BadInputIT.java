package dev.mosaic.e2e.journey;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.e2e.fixture.Greeting;
import dev.mosaic.e2e.fixture.GreetingSource;
import dev.mosaic.e2e.product.KapiHttp;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What nobody could mean is refused at the door, naming field and rule. */
@Journey
class BadInputIT {
    private static final Map<String, String> WORKLOAD =
            Map.of("namespace", Greeting.NAMESPACE, "kind", "DEPLOYMENT", "name", "misled");
    private static GreetingSource source;
    private static KapiHttp kapi;

    @BeforeAll
    static void begin(Stage stage) {
        source = GreetingSource.create(
                "misled", stage.sources(), stage.kubectl().cluster().registry());
        source.greet("hello");
        kapi = stage.mosaic().kapi(stage.mosaic().user());
    }

    @AfterAll
    static void end() {
        if (kapi != null) kapi.close();
    }

    @ParameterizedTest
    @CsvSource({
        "images, Shop/Cart",
        "images, registry/cart:1",
        "dockerfile, ../Dockerfile",
        "dockerfile, /etc/passwd",
        "context, a/../../b",
        "repository, ftp://host/shop",
        "repository, ssh://ada:s3cret@host/shop"
    })
    void aBindingWithAMalformedFieldIsRefused(String field, String value) {
        Map<String, Object> binding = new HashMap<>(Map.of(
                "workload",
                WORKLOAD,
                "container",
                Greeting.CONTAINER,
                "repository",
                source.url(),
                "dockerfile",
                "Dockerfile",
                "context",
                ".",
                "images",
                "registry/cart"));
        binding.put(field, value);
        assertRefused(kapi.tryPut("/api/v1/bindings?version=", binding), field);
    }

    @ParameterizedTest
    @CsvSource({"--upload-pack=x", "-x", "a..b", "'a b'"})
    void aShipOfWhatIsNoRefIsRefused(String revision) {
        Map<String, Object> ship = Map.of(
                "workload",
                WORKLOAD,
                "container",
                Greeting.CONTAINER,
                "revision",
                revision,
                "onFailure",
                "RETURN_TO_LAST_GOOD");
        assertRefused(kapi.tryPost("/api/v1/ships", ship), "revision");
    }

    @Test
    void anUnknownBranchIsNamed() {
        String known = "/api/v1/repository/commits?ref=main&url=" + encode(source.url(), UTF_8);
        assertThat(kapi.tryGet(known).statusCode()).isEqualTo(200);
        assertThat(kapi.tryGet(known.replace("main", "nobodys")).body())
                .contains("GIT_REF_NOT_FOUND")
                .contains("nobodys");
    }

    @Test
    void aRepositoryThatIsEmptyIsNotThereDoesNotAnswerOrAsksForAPasswordIsToldAsThat(Stage stage) {
        stage.sources().create("empty");
        assertThat(branches(source.url())).contains("main");
        assertThat(branches(stage.sources().url("empty"))).contains("GIT_REPOSITORY_EMPTY");
        assertThat(branches(stage.sources().url("nobodys"))).contains("GIT_REPOSITORY_NOT_FOUND");
        assertThat(branches("http://" + stage.kubectl().cluster().host() + ":1/shop.git"))
                .contains("GIT_UNREACHABLE");
        assertThat(branches(stage.sources().lockedUrl("misled"))).contains("GIT_UNAUTHORIZED");
    }

    private static String branches(String url) {
        return kapi.tryGet("/api/v1/repository/branches?url=" + encode(url, UTF_8))
                .body();
    }

    private static void assertRefused(HttpResponse<String> answer, String field) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("INVALID_INPUT").contains("\"field\":\"" + field + "\"");
    }
}
