package dev.mosaic.e2e.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
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
    private static final String FOCUSED = """
            selector => {
                let focused = document.activeElement;
                while (focused) {
                    if (focused.matches(selector)) return true;
                    focused = focused.shadowRoot && focused.shadowRoot.activeElement;
                }
                return false;
            }""";

    @Test
    void aWorkloadIsFoundRestartedAndWatchedToItsEndByTheKeyboardAlone(Stage stage, Window window) {
        Greeting greeting = Greeting.deploy("by-keyboard", stage.kubectl());
        MosaicPage mosaic = new MosaicPage(window.page()).logIn(stage.mosaic().user());
        Page page = window.page();
        Keyboard keys = page.keyboard();

        keys.press("/");
        keys.type(greeting.name());
        assertThat(page.locator("a[data-workload]:visible")).hasCount(1);
        tabTo(page, "td");
        keys.press("ArrowRight"); // past the box that chooses the row, to its name
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

    /** Presses Tab until the focus is on such an element, as people do who see where it is; grids keep theirs within. */
    private static void tabTo(Page page, String selector) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            if ((Boolean) page.evaluate(FOCUSED, selector)) return;
            page.keyboard().press("Tab");
        }
        throw new AssertionError(MOST_TABS + " tabs do not lead to " + selector);
    }
}
