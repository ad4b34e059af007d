package dev.mosaic.e2e.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.mosaic.e2e.browser.MosaicPage;
import dev.mosaic.e2e.browser.Window;
import dev.mosaic.e2e.fixture.Greeting;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Texts that anybody may write into a cluster, made to break the page that shows them. */
@Journey
class HostileTextIT {
    private static final String MARKUP = "<img src=x onerror='window.hostile=1'><script>window.hostile=1</script>";
    private static final String ANSI =
            "\u001b[31mred\u001b[0m\u001b]8;;http://example.invalid\u0007link\u001b]8;;\u0007";
    private static final String BACKWARDS = "\u202Egnp.tsop\u202C \u2066x\u2069";
    private static final String LONG = "M".repeat(10_000);
    private static final String ALL = MARKUP + ANSI + BACKWARDS + LONG;
    private static final List<String> TABS =
            List.of("", "/ship", "/pods", "/network", "/history", "/events", "/yaml", "/kubectl", "/logs");
    private static final String SHA = "0123456789012345678901234567890123456789";

    @Test
    void isShownAsTextOnEveryTab(Stage stage, Window window) {
        hostile(stage);
        List<String> dialogs = watch(window.page());
        new MosaicPage(window.page()).logIn(stage.mosaic().user());

        for (String tab : TABS) {
            window.page().navigate("/workloads/journeys/deployment/hostile" + tab);

            assertThat(window.page().locator("h1")).containsText("hostile");
            assertThat(window.page().locator("[data-test=act-restart]")).isVisible();
            assertUnharmed(window, dialogs, tab);
        }
    }

    @Test
    void isShownAsTextInTheList(Stage stage, Window window) {
        hostile(stage);
        List<String> dialogs = watch(window.page());
        new MosaicPage(window.page()).logIn(stage.mosaic().user());

        window.page().navigate("/workloads?q=hostile");

        assertThat(window.page().getByText("<img src=x").first()).isVisible();
        assertUnharmed(window, dialogs, "the list");
    }

    private static void hostile(Stage stage) {
        String images = stage.kubectl().cluster().registry() + "/hostile";
        Greeting greeting = Greeting.deploy("hostile", stage.kubectl());
        annotate(
                greeting,
                "kubernetes.io/change-cause=" + ALL,
                "web.mosaic.dev/commit=" + SHA,
                "web.mosaic.dev/commit-message=" + ALL,
                "web.mosaic.dev/commit-author=" + ALL,
                "web.mosaic.dev/repository=javascript:window.hostile=1//" + images,
                "web.mosaic.dev/shipped-by=" + ALL,
                "meta.helm.sh/release-name=" + ALL);
        stage.kubectl()
                .run(
                        "label",
                        "deployment/hostile",
                        "--namespace",
                        Greeting.NAMESPACE,
                        "--overwrite",
                        "app.kubernetes.io/managed-by=Helm",
                        "l" + "o".repeat(60) + "ng=" + "v".repeat(63));
        stage.kubectl().apply(event(greeting));
    }

    private static void annotate(Greeting greeting, String... annotations) {
        Stream<String> command = Stream.of(
                "annotate", "deployment/" + greeting.name(), "--namespace", greeting.namespace(), "--overwrite");
        greeting.kubectl().run(Stream.concat(command, Stream.of(annotations)).toArray(String[]::new));
    }

    private static String event(Greeting greeting) {
        String message = ALL.substring(0, 1000)
                .replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\u001b", "\\u001b")
                .replace("\u0007", "\\u0007");
        return """
                apiVersion: v1
                kind: Event
                metadata: {name: hostile.1, namespace: %s}
                type: Warning
                reason: "<b>Reason</b>"
                message: "%s"
                involvedObject: {kind: Deployment, name: hostile, namespace: %s, apiVersion: apps/v1, uid: %s}
                source: {component: "<i>me</i>"}
                count: 1
                firstTimestamp: 2030-01-01T00:00:00Z
                lastTimestamp: 2030-01-01T00:00:00Z
                """.formatted(
                        greeting.namespace(),
                        message,
                        greeting.namespace(),
                        greeting.deployment().getMetadata().getUid());
    }

    private static List<String> watch(Page page) {
        List<String> dialogs = new ArrayList<>();
        page.onDialog(dialog -> {
            dialogs.add(dialog.message());
            dialog.dismiss();
        });
        return dialogs;
    }

    private static void assertUnharmed(Window window, List<String> dialogs, String where) {
        Page page = window.page();
        assertThat(dialogs).as(where).isEmpty();
        assertThat(page.evaluate("() => window.hostile ?? 'unharmed'"))
                .as(where)
                .isEqualTo("unharmed");
        assertThat(page.locator("a[href^='javascript:']").count()).isZero();
        assertThat(page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                .as(where + " is no wider than its window")
                .isEqualTo(true);
        assertThat(window.console()).doesNotContain("error:");
    }
}
