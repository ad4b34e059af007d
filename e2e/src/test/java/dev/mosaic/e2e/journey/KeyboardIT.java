package dev.mosaic.e2e.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.mosaic.e2e.browser.MosaicPage;
import dev.mosaic.e2e.browser.Window;
import dev.mosaic.e2e.fixture.Greeting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Without a mouse: find a workload, restart it, watch it end. */
@ExtendWith(JourneyExtension.class)
class KeyboardIT {
    private static final int MOST_TABS = 60;

    @Test
    void aWorkloadIsFoundRestartedAndWatchedToItsEndByTheKeyboardAlone(Stage stage, Window window) {
        Greeting greeting = Greeting.deploy("by-keyboard", stage.kubectl());
        MosaicPage mosaic = new MosaicPage(window.page()).logIn(stage.mosaic().user());
        Page page = window.page();
        Keyboard keys = page.keyboard();

        keys.press("/");
        keys.type(greeting.name());
        assertThat(page.locator("a[data-workload]:visible")).hasCount(1);
        tabTo(page, "a[data-workload$='/" + greeting.name() + "']");
        keys.press("Enter");
        page.waitForURL("**/workloads/*/*/" + greeting.name());

        mosaic.at("act-restart").waitFor();
        tabTo(page, "[data-test=act-restart]");
        keys.press("Enter");
        assertThat(mosaic.at("act-start")).isEnabled();
        tabTo(page, "[data-test=act-start]");
        keys.press("Enter");

        page.waitForURL("**/operations/*");
        assertThat(mosaic.outcome()).hasAttribute("data-ending", "DONE");
    }

    /** Presses Tab until the focus is on it, as people do who see where it is. */
    private static void tabTo(Page page, String selector) {
        Locator wanted = page.locator(selector).locator("visible=true").first();
        wanted.waitFor();
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            if ((Boolean) wanted.evaluate(
                    "element => element === document.activeElement || element.contains(document.activeElement)"
                            + " || element.getRootNode().activeElement === element")) return;
            page.keyboard().press("Tab");
        }
        throw new AssertionError(MOST_TABS + " tabs do not lead to " + selector);
    }
}
