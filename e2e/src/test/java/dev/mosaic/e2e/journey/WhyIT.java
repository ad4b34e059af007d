package dev.mosaic.e2e.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import dev.mosaic.e2e.browser.Axe;
import dev.mosaic.e2e.browser.MosaicPage;
import dev.mosaic.e2e.browser.Window;
import dev.mosaic.e2e.fixture.Greeting;
import dev.mosaic.e2e.fixture.Person;
import dev.mosaic.e2e.program.Program;
import io.fabric8.kubernetes.api.model.Pod;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From "it does not work" to the field at fault, on the real cluster, by the page alone. */
@Journey
class WhyIT {
    private static final IsVisibleOptions PATIENT = new IsVisibleOptions().setTimeout(60_000);
    private static final HasAttributeOptions IN_THE_END = new HasAttributeOptions().setTimeout(60_000);
    private static final String SERVICE = """
            apiVersion: v1
            kind: Service
            metadata: {name: %2$s, namespace: %1$s}
            spec:
              selector: {app: %3$s}
              ports: [{name: http, port: 80, targetPort: 8080}]
            """;

    @Test
    void aServiceThatAnswersNothingIsMendedByTheCommandThatIsShownAndIsWellThen(Stage stage, Window window) {
        Greeting greeting = Greeting.deploy("mistaken", stage.kubectl());
        stage.kubectl().apply(SERVICE.formatted(greeting.namespace(), "mistaken", "mistaken-once"));
        Person person = Person.whoMayShip("asker", stage.kubectl());
        person.mayView();
        MosaicPage mosaic = why(person.otherToken(), window, greeting, "&service=mistaken&port=80");

        assertThat(mosaic.at("verdict").first()).hasAttribute("data-cause", "service-selector-mismatch", IN_THE_END);
        assertThat(mosaic.at("culprit").first()).hasAttribute("data-culprit", "Service/mistaken");
        assertThat(mosaic.at("fix").locator("[data-test=diff]")).containsText("mistaken-once");
        assertThat(mosaic.at("why-leaf").first()).isVisible();
        assertThat(Axe.findings(window.page())).isEmpty();

        byHand(
                stage,
                mosaic.at("fix").locator("[data-test=command] pre").first().innerText());
        mosaic.at("why-ask").click();
        assertThat(mosaic.at("verdict").first()).hasAttribute("data-cause", "nothing-wrong", IN_THE_END);
        assertThat(mosaic.at("why-comparison")).containsText("service-selector-mismatch");
    }

    @Test
    void aCrashLoopIsToldWithTheLastLinesOfItsLog(Stage stage, Window window) {
        Greeting greeting = Greeting.deploy("crashing", stage.kubectl());
        greeting.patch("""
                {"spec":{"strategy":{"type":"Recreate","rollingUpdate":null},"template":{"spec":{"containers":[{"name":"web","command":\
                ["sh","-c","echo the till is locked; exit 3"]}]}}}}""");
        await().atMost(Duration.ofMinutes(2)).until(() -> hasFallenTwice(greeting));

        MosaicPage mosaic = why(stage.mosaic().user(), window, greeting, "");

        assertThat(mosaic.at("verdict").first()).hasAttribute("data-cause", "app-exits-with-error", IN_THE_END);
        assertThat(mosaic.at("verdict").first()).containsText("the till is locked");
    }

    @Test
    void whoMayNotCreatePodsIsToldWhatCannotBeToldAndWhichRoleWouldLetIt(Stage stage, Window window) {
        Greeting greeting = Greeting.deploy("unasked", stage.kubectl());
        stage.kubectl().apply(SERVICE.formatted(greeting.namespace(), "unasked", "unasked"));
        MosaicPage mosaic = why(stage.mosaic().viewer(), window, greeting, "&service=unasked&port=80");

        assertThat(mosaic.at("conclusion")).isVisible(PATIENT);
        assertThat(mosaic.at("culprit")).hasCount(0);
        assertThat(mosaic.at("unknown")).isVisible();
        Locator role = mosaic.at("unknown")
                .locator("[data-test=why-role]")
                .filter(new Locator.FilterOptions().setHasText("resources: [\"pods\"]"))
                .first();
        role.locator("vaadin-details-summary").click();
        assertThat(role.locator("pre")).containsText("verbs: [\"create\"]");
    }

    private static boolean hasFallenTwice(Greeting greeting) {
        List<Pod> pods = greeting.pods();
        return pods.size() == 2
                && pods.stream()
                        .allMatch(pod -> pod.getStatus().getContainerStatuses().stream()
                                .anyMatch(container -> container.getRestartCount() >= 2));
    }

    private static MosaicPage why(String token, Window window, Greeting greeting, String question) {
        MosaicPage mosaic = new MosaicPage(window.page()).logIn(token);
        window.page()
                .navigate("/workloads/" + greeting.namespace() + "/deployment/" + greeting.name() + "/why?ask"
                        + question);
        assertThat(mosaic.at("why")).isVisible();
        return mosaic;
    }

    private static void byHand(Stage stage, String line) {
        String kubectl = stage.kubectl().cluster().kubectl();
        String said = Program.of("sh", "-euc", "kubectl() { " + kubectl + " \"$@\"; }\n" + line)
                .with("KUBECONFIG", stage.kubectl().cluster().kubeconfig())
                .run();
        assertThat(said).contains("patched");
    }
}
