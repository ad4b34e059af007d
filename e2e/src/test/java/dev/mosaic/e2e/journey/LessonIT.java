package dev.mosaic.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import dev.mosaic.e2e.browser.MosaicPage;
import dev.mosaic.e2e.browser.Window;
import dev.mosaic.e2e.fixture.Greeting;
import dev.mosaic.e2e.program.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Mosaic teaches is true: the lines of every page run, and the script of a visit does again what was done. */
@Journey
class LessonIT {
    /** They go on until somebody ends them. */
    private static final String ENDLESS = ".*(--follow|--watch| exec -it | port-forward ).*";

    @Test
    void theLinesOfEveryPageRunWithoutAnError(Stage stage, Window window) {
        Greeting greeting = Greeting.deploy("taught", stage.kubectl());
        MosaicPage mosaic = new MosaicPage(window.page()).logIn(stage.mosaic().user());
        String workload = "/workloads/" + greeting.namespace() + "/deployment/" + greeting.name();
        List<String> pages = List.of(
                "/workloads",
                "/workloads?namespace=" + greeting.namespace(),
                workload,
                workload + "/ship",
                workload + "/pods",
                workload + "/network",
                workload + "/history",
                workload + "/events",
                workload + "/yaml",
                workload + "/kubectl",
                "/acts/restart/" + greeting.namespace() + "/deployment/" + greeting.name(),
                "/acts/ship/" + greeting.namespace() + "/deployment/" + greeting.name(),
                "/jobs",
                "/workspace",
                "/operations",
                "/bindings",
                "/accounts",
                "/cluster",
                "/settings");
        for (String address : pages) {
            List<String> lines = lesson(mosaic, address);
            assertThat(lines).as(address).isNotEmpty();
            lines.stream().filter(line -> !line.matches(ENDLESS)).forEach(line -> run(stage, line));
        }
        assertThat(window.console()).isEmpty();
    }

    @Test
    void theScriptOfAVisitRestartsTheWorkloadAgain(Stage stage, Window window, @TempDir Path folder)
            throws IOException {
        Greeting greeting = Greeting.deploy("revisited", stage.kubectl());
        MosaicPage mosaic =
                new MosaicPage(window.page()).logIn(stage.mosaic().user()).open(greeting.name());
        mosaic.at("act-restart").click();
        mosaic.at("act-start").click();
        com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(mosaic.outcome())
                .hasAttribute("data-ending", "DONE");
        long before = greeting.deployment().getMetadata().getGeneration();

        window.page()
                .reload(); // a visit outlasts it; and tracing takes the base of a page anew when its address changes
        mosaic.at("lesson-open").click();
        Download download =
                window.page().waitForDownload(() -> mosaic.at("visit-script").click());
        Path script = folder.resolve("visit.sh");
        download.saveAs(script);

        assertThat(Files.readString(script))
                .startsWith("#!/bin/sh\n")
                .contains("set -eu\n")
                .contains("kubectl -n journeys rollout restart deployment/revisited")
                .doesNotContain(stage.mosaic().user());
        run(stage, Files.readString(script));
        assertThat(greeting.deployment().getMetadata().getGeneration()).isEqualTo(before + 1);
    }

    private static List<String> lesson(MosaicPage mosaic, String address) {
        Page page = mosaic.page();
        page.navigate(address);
        mosaic.at("lesson-open").click();
        mosaic.at("lesson").locator("[data-test=command] pre").first().waitFor();
        return mosaic.at("lesson").locator("[data-test=command] pre").allTextContents();
    }

    private static void run(Stage stage, String lines) {
        String kubectl = stage.kubectl().cluster().kubectl();
        Program.of("sh", "-euc", "kubectl() { " + kubectl + " \"$@\"; }\n" + lines)
                .with("KUBECONFIG", stage.kubectl().cluster().kubeconfig())
                .run();
    }
}
