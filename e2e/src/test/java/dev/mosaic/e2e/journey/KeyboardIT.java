package dev.mosaic.e2e.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dev.mosaic.e2e.browser.MosaicPage;
import dev.mosaic.e2e.browser.Window;
import dev.mosaic.e2e.fixture.Greeting;
import org.junit.jupiter.api.Test;

/** Find a workload, restart it and watch it end, without a mouse. */
@Journey
class KeyboardIT {
    private static final double LONGEST = 120_000;

    @Test
    void fromTheListByArrowsAndEnter(Stage stage, Window window) {
        Greeting.deploy("by-arrows", stage.kubectl());
        MosaicPage mosaic = new MosaicPage(window.page()).logIn(stage.mosaic().user());
        Keyboard keys = window.page().keyboard();

        keys.press("/");
        keys.type("by-arrows");
        assertThat(window.page().locator("a[data-workload]:visible")).hasCount(1);
        for (int i = 0; i < 20 && !inRows(window); i++) keys.press("Tab");
        keys.press("Enter");
        window.page().waitForURL("**/by-arrows");

        press(mosaic, keys, "act-restart");
        press(mosaic, keys, "act-start");
        assertThat(mosaic.at("outcome"))
                .hasAttribute("data-ending", "DONE", new LocatorAssertions.HasAttributeOptions().setTimeout(LONGEST));
    }

    @Test
    void fromAnywhereByThePalette(Stage stage, Window window) {
        Greeting.deploy("by-words", stage.kubectl());
        MosaicPage mosaic = new MosaicPage(window.page()).logIn(stage.mosaic().user());
        Keyboard keys = window.page().keyboard();

        window.page().navigate("/settings");
        assertThat(mosaic.at("settings-executable")).isVisible();
        keys.press("Control+k");
        keys.type("restart by-words");
        assertThat(mosaic.at("find").first())
                .hasAttribute("data-address", java.util.regex.Pattern.compile(".*act=restart"));
        keys.press("Enter");
        press(mosaic, keys, "act-start");
        assertThat(mosaic.at("outcome"))
                .hasAttribute("data-ending", "DONE", new LocatorAssertions.HasAttributeOptions().setTimeout(LONGEST));
    }

    @Test
    void anAddressThatAskedForAnActForgetsItOnceItsDialogIsClosed(Stage stage, Window window) {
        Greeting.deploy("unwished", stage.kubectl());
        MosaicPage mosaic = new MosaicPage(window.page()).logIn(stage.mosaic().user());
        window.page().navigate("/workloads/journeys/deployment/unwished?act=restart");
        assertThat(mosaic.at("act-start")).isEnabled();

        window.page().keyboard().press("Escape");

        window.page().waitForURL("**/workloads/journeys/deployment/unwished");
        assertThat(mosaic.at("act-start")).isHidden();
        window.page().reload();
        assertThat(mosaic.at("container").first()).isVisible();
        assertThat(mosaic.at("act-start")).isHidden();
    }

    /** Walks with Tab until the focus is there, then presses Enter. */
    private static void press(MosaicPage mosaic, Keyboard keys, String mark) {
        Locator button = mosaic.at(mark);
        assertThat(button).isEnabled();
        for (int i = 0; i < 60 && !focused(button); i++) keys.press("Tab");
        assertThat(button).isFocused();
        keys.press("Enter");
    }

    private static boolean focused(Locator element) {
        return (Boolean) element.evaluate("it => it === document.activeElement");
    }

    private static boolean inRows(Window window) {
        return (Boolean) window.page().evaluate("""
                () => document.activeElement?.localName === "vaadin-grid"
                  && document.activeElement.shadowRoot.activeElement?.closest("tbody")?.id === "items\"""");
    }
}
