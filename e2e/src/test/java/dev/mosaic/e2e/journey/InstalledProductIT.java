package dev.mosaic.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.mosaic.e2e.browser.Window;
import dev.mosaic.e2e.product.Installation;
import org.junit.jupiter.api.Test;

@Journey
class InstalledProductIT {
    @Test
    void bothProgramsServeUnderPodSecurityRestricted(Stage stage) {
        assertThat(stage.kubectl().run("get", "namespace", Installation.NAMESPACE, "-o", "jsonpath={.metadata.labels}"))
                .contains("\"pod-security.kubernetes.io/enforce\":\"restricted\"");
        assertThat(stage.kubectl()
                        .run(
                                "get",
                                "deployments",
                                "--namespace",
                                Installation.NAMESPACE,
                                "-o",
                                "jsonpath={.items[*].status.readyReplicas}"))
                .isEqualTo("1 1");
    }

    @Test
    void theFirstPageAsksForAToken(Window window) {
        Page page = window.page();
        page.navigate("/");
        page.waitForURL("**/login*");
        page.locator("[data-test=login-token]").waitFor();
        assertThat(page.title()).contains("Mosaic");
    }
}
