package dev.mosaic.e2e.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.mosaic.e2e.browser.MosaicPage;
import dev.mosaic.e2e.browser.Window;
import dev.mosaic.e2e.fixture.Greeting;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Workspaces, and two browsers that change the same one. */
@Journey
class WorkspaceIT {
    private static final String ROWS = "a[data-workload]:visible";

    @Test
    void showsWhatItSelectsBeforeItIsSavedAndTheListAfterwards(Stage stage, Window window) {
        Greeting.deploy("selected", stage.kubectl());
        MosaicPage mosaic = new MosaicPage(window.page()).logIn(stage.mosaic().user());

        make(mosaic, "Only selected", "app=selected");

        window.page().waitForURL("**/workloads?workspace=Only*selected");
        assertThat(window.page().locator(ROWS)).hasCount(1);
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
        Page other = stage.chromium().bare(stage.mosaic().url());
        try (other) {
            MosaicPage theirs = new MosaicPage(other).logIn(token);
            edit(mine);
            edit(theirs);

            add(theirs, "workspace-namespaces", Greeting.NAMESPACE);
            theirs.at("workspace-save").click();
            theirs.page().waitForURL("**/workloads?workspace=Shared");
            add(mine, "workspace-labels", "app=second-choice");
            mine.at("workspace-save").click();

            assertThat(mine.at("conflict")).containsText(Greeting.NAMESPACE); // what they saved is shown
            assertThat(mine.at("workspace-total")).hasText("2"); // what I chose still stands
            edit(theirs);
            assertThat(chosen(theirs, "workspace-namespaces", Greeting.NAMESPACE))
                    .isVisible(); // not overwritten
            mine.at("conflict-mine").click();
            mine.page().waitForURL("**/workloads?workspace=Shared");
            assertThat(mine.page().locator(ROWS)).hasCount(2);
        }
    }

    private static void make(MosaicPage mosaic, String name, String label) {
        mosaic.page().navigate("/workspace");
        mosaic.at("workspace-name").locator("input").fill(name);
        add(mosaic, "workspace-labels", label);
        assertThat(mosaic.at("workspace-total")).hasText("1");
        mosaic.at("workspace-save").click();
    }

    private static void edit(MosaicPage mosaic) {
        mosaic.page().navigate("/workspace?name=Shared");
        assertThat(mosaic.at("workspace-name").locator("input")).hasValue("Shared");
        assertThat(chosen(mosaic, "workspace-labels", "app=first-choice")).isVisible();
    }

    /** Types what the list offers and presses Enter; the list gives way then. */
    private static void add(MosaicPage mosaic, String mark, String value) {
        Locator input = mosaic.at(mark).locator("input").first();
        input.fill(value);
        Locator offered = mosaic.page().locator("vaadin-multi-select-combo-box-item:visible");
        Pattern alone = Pattern.compile("^\\s*" + value + "\\s*$"); // the browser reads it: no quoting
        assertThat(offered.filter(new Locator.FilterOptions().setHasText(alone)))
                .isVisible(); // others may begin with it
        input.press("Enter");
        assertThat(offered).hasCount(0);
        assertThat(chosen(mosaic, mark, value)).isVisible();
    }

    private static Locator chosen(MosaicPage mosaic, String mark, String value) {
        return mosaic.at(mark)
                .getByText(value, new Locator.GetByTextOptions().setExact(true))
                .filter(new Locator.FilterOptions().setVisible(true));
    }
}
