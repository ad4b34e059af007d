package dev.mosaic.e2e.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import dev.mosaic.contract.probe.Origin;
import dev.mosaic.contract.probe.ProbeRequest;
import dev.mosaic.contract.probe.Question;
import dev.mosaic.e2e.browser.MosaicPage;
import dev.mosaic.e2e.browser.Window;
import dev.mosaic.e2e.fixture.Greeting;
import dev.mosaic.e2e.fixture.OddServer;
import dev.mosaic.e2e.product.KapiHttp;
import dev.mosaic.e2e.product.KapiPod;
import dev.mosaic.e2e.program.Program;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Requests from inside the cluster through the installed product; whatever comes of them, no pod is left. */
@Journey
class RequestIT {
    private static final HasAttributeOptions PATIENT = new HasAttributeOptions().setTimeout(40_000);
    private static final String SERVICE = """
            apiVersion: v1
            kind: Service
            metadata: {name: %2$s, namespace: %1$s}
            spec:
              selector: {app: %2$s}
              ports: [{name: http, port: 80, targetPort: 8080}]
            """;

    @AfterEach
    void noPodIsLeft(Stage stage) {
        Awaitility.await().atMost(Duration.ofSeconds(90)).until(() -> probes(stage), String::isEmpty);
    }

    @Test
    void aServiceIsAskedFromANamespaceAndAsAWorkloadAndTheSameCommandsGiveTheSameAnswer(Stage stage, Window window) {
        Greeting greeting = asked(stage, "asked");
        MosaicPage mosaic = requests(stage, window, "asked");

        send(mosaic);
        assertThat(mosaic.at("answer")).hasAttribute("data-outcome", "200", PATIENT);
        assertThat(mosaic.at("body")).containsText("nobody shipped me yet");
        assertThat(mosaic.at("timing")).containsText("First byte");
        assertThat(mosaic.at("past-request")).hasCount(1);

        mosaic.at("request-as").locator("input").fill("deployment/asked");
        window.page().keyboard().press("Enter");
        send(mosaic);
        assertThat(mosaic.at("past-request")).hasCount(2);
        assertThat(mosaic.at("answer")).hasAttribute("data-outcome", "200", PATIENT);
        assertThat(greeting.pods()).hasSize(2);
        assertThat(byHand(stage, mosaic)).contains("\"status\":200");
    }

    @Test
    void aPageThatWantsToDoHarmDoesNoneAndMetadataIsCalledNeitherAtOnceNorByARedirect(Stage stage, Window window) {
        asked(stage, "harmed");
        List<String> alerts = new CopyOnWriteArrayList<>();
        window.page().onDialog(dialog -> {
            alerts.add(dialog.message());
            dialog.dismiss();
        });
        try (OddServer odd = OddServer.start(stage.kubectl().cluster().host())) {
            MosaicPage mosaic = requests(stage, window, "harmed");
            address(mosaic, odd.url("/page"));
            send(mosaic);
            assertThat(mosaic.at("answer")).hasAttribute("data-outcome", "200", PATIENT);
            mosaic.at("body-look").locator("vaadin-radio-button").last().click();
            assertThat(window.page().frameLocator("[data-test=body-page]").locator("h1"))
                    .hasText("harmless");
            window.page().frameLocator("[data-test=body-page]").locator("#b").click();

            mosaic.at("request-more").locator("vaadin-details-summary").click();
            mosaic.at("request-follow").locator("input").check();
            address(mosaic, odd.url("/away"));
            send(mosaic);
            assertThat(mosaic.at("fault")).hasAttribute("data-fault", "ADDRESS_REFUSED", PATIENT);

            address(mosaic, "http://169.254.169.254/");
            assertThat(mosaic.at("failure")).hasAttribute("data-problem", "ADDRESS_REFUSED", PATIENT);
            assertThat(mosaic.at("request-send")).isDisabled();

            cancelled(mosaic, odd.url("/silent"));
            assertThat(odd.loaded()).isZero();
            assertThat(alerts).isEmpty();
        }
    }

    @Test
    void ofAKapiThatIsKilledWhile20QuestionsAreOpenNothingRemains(Stage stage) {
        asked(stage, "orphaned");
        String token = stage.mosaic().user();
        try (OddServer odd = OddServer.start(stage.kubectl().cluster().host());
                KapiHttp kapi = stage.mosaic().kapi(token);
                HttpClient http = HttpClient.newHttpClient();
                KapiPod pod = KapiPod.find()) {
            IntStream.range(0, 20)
                    .forEach(number -> http.sendAsync(ask(kapi, token, odd.url("/silent")), BodyHandlers.discarding()));
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> probes(stage).lines().count() == 20);
            pod.delete();
            stage.kubectl().awaitRollout("mosaic", "deployment/kapi");
            noPodIsLeft(stage);
        }
    }

    private static void cancelled(MosaicPage mosaic, String url) {
        address(mosaic, url);
        send(mosaic);
        assertThat(mosaic.at("request-state")).hasAttribute("data-state", "asking", PATIENT);
        mosaic.at("request-cancel").click();
        assertThat(mosaic.at("request-state")).hasAttribute("data-state", "cancelled", PATIENT);
    }

    private static HttpRequest ask(KapiHttp kapi, String token, String url) {
        ProbeRequest request = new ProbeRequest(Origin.in(Greeting.NAMESPACE), Question.Http.get(url, 60_000));
        String path = "/api/v1/namespaces/" + Greeting.NAMESPACE + "/DEPLOYMENT/orphaned/requests";
        return HttpRequest.newBuilder(URI.create(kapi.url() + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(request)))
                .build();
    }

    private static Greeting asked(Stage stage, String name) {
        Greeting greeting = Greeting.deploy(name, stage.kubectl());
        stage.kubectl().apply(SERVICE.formatted(greeting.namespace(), name));
        return greeting;
    }

    private static MosaicPage requests(Stage stage, Window window, String workload) {
        MosaicPage mosaic =
                new MosaicPage(window.page()).logIn(stage.mosaic().user()).open(workload);
        mosaic.at("tab-requests").click();
        assertThat(mosaic.at("request-send")).isEnabled();
        return mosaic;
    }

    private static void address(MosaicPage mosaic, String url) {
        Locator input = mosaic.at("request-target").locator("input");
        input.fill(url.replaceFirst("^(https?://[^/]+).*", "$1"));
        input.press("Enter");
        Locator path = mosaic.at("request-path").locator("input");
        path.fill(url.replaceFirst("^https?://[^/]+", ""));
        path.press("Tab");
    }

    private static void send(MosaicPage mosaic) {
        assertThat(mosaic.at("request-send")).isEnabled();
        mosaic.at("request-send").click();
    }

    /** Runs what the page shows, all but curl, and answers what it printed. */
    private static String byHand(Stage stage, MosaicPage mosaic) {
        mosaic.at("request-byhand").locator("vaadin-details-summary").click();
        List<String> lines =
                mosaic.at("request-byhand").locator("[data-test=command] pre").allInnerTexts();
        String kubectl = stage.kubectl().cluster().kubectl();
        return Program.of(
                        "sh",
                        "-euc",
                        "kubectl() { " + kubectl + " \"$@\"; }\n" + String.join("\n", lines.subList(0, 4)))
                .with("KUBECONFIG", stage.kubectl().cluster().kubeconfig())
                .run();
    }

    private static String probes(Stage stage) {
        return stage.kubectl().run("get", "pods", "--all-namespaces", "--selector", "mosaic.dev/probe", "-o", "name");
    }
}
