package dev.mosaic.e2e.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.mosaic.e2e.browser.MosaicPage;
import dev.mosaic.e2e.browser.Window;
import dev.mosaic.e2e.fixture.Greeting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Workspaces, and two browsers that change the same one. */
@ExtendWith(JourneyExtension.class)
class WorkspaceIT {
    private static final String MINE = "[data-test=conflict-mine]";

    @Test
    void showsWhatItSelectsBeforeItIsSavedAndTheListAfterwards(Stage stage, Window window) {
        Greeting.deploy("selected", stage.kubectl());
        MosaicPage mosaic = new MosaicPage(window.page()).logIn(stage.mosaic().user());

        make(mosaic, "Only selected", "app=selected");

        window.page().waitForURL("**/workloads?workspace=Only*selected");
        assertThat(window.page().locator("a[data-workload]:visible")).hasCount(1);
        assertThat(mosaic.at("nav-workspace").filter(new Locator.FilterOptions().setHasText("Only selected")))
                .isVisible();
    }

    @Test
    void changedInTwoBrowsersKeepsWhatTheFirstSavedUntilThePersonDecides(Stage stage, Window window) {
        Greeting.deploy("first-choice", stage.kubectl());
        Greeting.deploy("second-choice", stage.kubectl());
        String token = stage.mosaic().user();
        MosaicPage mine = new MosaicPage(window.page()).logIn(token);
        make(mine, "Shared", "app=first-choice");
        mine.page().waitForURL("**/workloads?workspace=Shared");
        Window other = stage.chromium().open(stage.mosaic().url());
        try {
            MosaicPage theirs = new MosaicPage(other.page()).logIn(token);
            edit(mine.page());
            edit(theirs.page());

            add(theirs.page(), "workspace-namespaces", "kube-system");
            theirs.at("workspace-save").click();
            theirs.page().waitForURL("**/workloads?workspace=Shared");
            add(mine.page(), "workspace-labels", "app=second-choice");
            mine.at("workspace-save").click();

            assertThat(mine.at("conflict")).containsText("kube-system");
            assertThat(mine.at("workspace-total")).hasText("2"); // what I chose is still there
            mine.page().locator(MINE).click();
            mine.page().waitForURL("**/workloads?workspace=Shared");
            assertThat(mine.page().locator("a[data-workload]:visible")).hasCount(2);
        } finally {
            other.close("WorkspaceIT.other", false);
        }
        assertThat(mine.page().url()).contains("Shared");
    }

    private static void make(MosaicPage mosaic, String name, String label) {
        mosaic.page().navigate("/workspace");
        mosaic.at("workspace-name").locator("input").fill(name);
        add(mosaic.page(), "workspace-labels", label);
        assertThat(mosaic.at("workspace-total")).hasText("1");
        mosaic.at("workspace-save").click();
    }

    private static void edit(Page page) {
        page.navigate("/workspace?name=Shared");
        assertThat(page.locator("[data-test=workspace-name] input")).hasValue("Shared");
        assertThat(page.locator("[data-test=workspace-labels]")).containsText("app=first-choice");
    }

    private static void add(Page page, String field, String value) {
        Locator input = page.locator("[data-test=" + field + "] input").first();
        input.fill(value);
        input.press("Enter");
        input.press("Escape");
    }
}
