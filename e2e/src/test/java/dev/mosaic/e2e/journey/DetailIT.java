package dev.mosaic.e2e.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dev.mosaic.e2e.browser.MosaicPage;
import dev.mosaic.e2e.browser.Window;
import dev.mosaic.e2e.fixture.Greeting;
import dev.mosaic.e2e.fixture.GreetingSource;
import dev.mosaic.e2e.product.KapiHttp;
import dev.mosaic.e2e.program.Program;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** The page of one workload in the installed product: network, events, history, YAML. */
@Journey
class DetailIT {
    private static final LocatorAssertions.ContainsTextOptions PATIENT =
            new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);
    private static final String HOSTILE = "<img src=x onerror=alert(1)> \u202e\u001b[31m";

    @Test
    void howAWorkloadIsReachedIsToldInASentenceAndDrawn_andWhatHappenedInPlainWords(Stage stage, Window window) {
        Greeting greeting = Greeting.deploy("reached", stage.kubectl());
        stage.kubectl().apply(ROUTES.formatted(greeting.namespace(), greeting.name()));
        MosaicPage mosaic = new MosaicPage(window.page());

        mosaic.logIn(stage.mosaic().viewer()).open("reached");

        assertThat(mosaic.at("reach")).containsText("reached.journeys:80", PATIENT);
        assertThat(mosaic.at("reach")).containsText("http://shop.example/reached", PATIENT);
        mosaic.at("events-more").click(); // so many happen within the second that the newest few are any of them
        assertThat(mosaic.at("events")).containsText("The container was started.", PATIENT);
        mosaic.at("tab-network").click();
        Locator service = window.page().locator("[data-node='service:reached']");
        assertThat(service).containsText("2 of 2 endpoints ready", PATIENT);
        assertThat(service.getAttribute("data-to")).contains("pod:reached-");
        assertThat(mosaic.at("policy")).containsText("pods with app=frontend of this namespace, by TCP 8080");
        assertThat(mosaic.at("diagram").locator("svg path")).not().hasCount(0);
    }

    @Test
    void historyTellsTheCommitsThatWereShipped_andWhatTheyChanged(Stage stage, Window window) {
        Greeting greeting = Greeting.deploy("storied", stage.kubectl());
        GreetingSource source = GreetingSource.create(
                "storied", stage.sources(), stage.kubectl().cluster().registry());
        try (KapiHttp user = stage.mosaic().kapi(stage.mosaic().user())) {
            Shipping shipping = new Shipping(user, greeting);
            shipping.bind(source.url());
            String first = source.greet("the first");
            assertThat(shipping.shipToTheEnd(first).failure()).isNull();
            assertThat(shipping.shipToTheEnd(source.greet("the second")).failure())
                    .isNull();
            MosaicPage mosaic = new MosaicPage(window.page());

            mosaic.logIn(stage.mosaic().viewer()).open("storied");
            mosaic.at("tab-history").click();

            assertThat(mosaic.at("revision-2")).containsText(first.substring(0, 7), PATIENT);
            assertThat(mosaic.at("revision-2")).containsText("shipped by");
            mosaic.at("compare-3").click();
            assertThat(mosaic.at("revision-3")).containsText("image:", PATIENT);
        }
    }

    @Test
    void theYamlIsEditedAfterADryRun_andHostileTextInItStaysText(Stage stage, Window window) {
        Greeting greeting = Greeting.deploy("edited", stage.kubectl());
        Greeting twin = Greeting.deploy("edited-twin", stage.kubectl());
        stage.kubectl().run("annotate", "deployment", "edited", "--namespace", greeting.namespace(), "note=" + HOSTILE);
        CopyOnWriteArrayList<String> alerts = new CopyOnWriteArrayList<>();
        window.page().onDialog(dialog -> {
            alerts.add(dialog.message());
            dialog.dismiss();
        });
        MosaicPage mosaic = new MosaicPage(window.page());

        mosaic.logIn(stage.mosaic().user()).open("edited");
        mosaic.at("tab-yaml").click();
        assertThat(mosaic.at("yaml")).containsText("onerror=alert(1)", PATIENT);
        mosaic.at("yaml-edit").click();
        Locator text = mosaic.at("yaml-text").locator("textarea");
        text.fill(text.inputValue().replace("replicas: 2", "replicas: 3"));
        assertThat(mosaic.at("yaml-outlook")).containsText("replicas: 3", PATIENT);
        String command = mosaic.at("command").first().locator("pre").innerText();
        mosaic.at("yaml-apply").click();

        assertThat(mosaic.outcome()).hasAttribute("data-ending", "DONE");
        assertThat(greeting.deployment().getSpec().getReplicas()).isEqualTo(3);
        assertThat(greeting.deployment().getMetadata().getAnnotations()).containsEntry("note", HOSTILE);
        assertThat(alerts).isEmpty();
        byHand(stage, command.replace("deployment/edited", "deployment/edited-twin"));
        assertThat(twin.deployment().getSpec().toString().replace("edited-twin", "edited"))
                .isEqualTo(greeting.deployment().getSpec().toString());
    }

    @Test
    void whoMayOnlyLookSeesButtonsDisabledAndTheVerbNamed(Stage stage, Window window) {
        Greeting.deploy("looked-over", stage.kubectl());
        MosaicPage mosaic = new MosaicPage(window.page());

        mosaic.logIn(stage.mosaic().viewer()).open("looked-over");

        assertThat(mosaic.at("missing-rights")).containsText("patch deployments", PATIENT);
        assertThat(mosaic.at("act-restart")).isDisabled();
        assertThat(mosaic.at("act-scale")).isDisabled();
    }

    private static void byHand(Stage stage, String command) {
        String kubectl = stage.kubectl().cluster().kubectl();
        Program.of("sh", "-euc", "kubectl() { " + kubectl + " \"$@\"; }\n" + command)
                .with("KUBECONFIG", stage.kubectl().cluster().kubeconfig())
                .run();
    }

    private static final String ROUTES = """
            apiVersion: v1
            kind: Service
            metadata: {name: %2$s, namespace: %1$s}
            spec:
              selector: {app: %2$s}
              ports: [{name: http, port: 80, targetPort: 8080}]
            ---
            apiVersion: networking.k8s.io/v1
            kind: Ingress
            metadata: {name: %2$s, namespace: %1$s}
            spec:
              rules:
              - host: shop.example
                http:
                  paths:
                  - path: /%2$s
                    pathType: Prefix
                    backend: {service: {name: %2$s, port: {number: 80}}}
            ---
            apiVersion: networking.k8s.io/v1
            kind: NetworkPolicy
            metadata: {name: %2$s, namespace: %1$s}
            spec:
              podSelector: {matchLabels: {app: %2$s}}
              policyTypes: [Ingress]
              ingress:
              - from: [{podSelector: {matchLabels: {app: frontend}}}]
                ports: [{port: 8080, protocol: TCP}]
            """;
}
