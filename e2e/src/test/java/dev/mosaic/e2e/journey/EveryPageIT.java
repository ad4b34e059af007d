package dev.mosaic.e2e.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ViewportSize;
import dev.mosaic.e2e.browser.Axe;
import dev.mosaic.e2e.browser.MosaicPage;
import dev.mosaic.e2e.browser.Window;
import dev.mosaic.e2e.fixture.Greeting;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing on any page keeps people out: by the rules of axe, in light and dark, and on the width of a phone. */
@Journey
class EveryPageIT {
    private static final List<String> PAGES = List.of(
            "/workloads",
            "/workloads?q=no-such-thing",
            "/workspace",
            "/jobs",
            "/operations",
            "/bindings",
            "/accounts",
            "/cluster",
            "/settings",
            "/nowhere");
    private static final List<String> TABS = List.of(
            "",
            "/ship",
            "/pods",
            "/logs",
            "/network",
            "/requests",
            "/shell",
            "/why",
            "/history",
            "/events",
            "/yaml",
            "/kubectl");

    private static final List<String> ACTS = List.of("restart", "ship");

    @Test
    void noPageHasAnythingSeriousOrCriticalInLightAndDarkOrIsWiderThanAPhone(Stage stage, Window window) {
        Greeting greeting = Greeting.deploy("readable", stage.kubectl());
        MosaicPage mosaic = new MosaicPage(window.page()).logIn(stage.mosaic().user());

        addresses(greeting).forEach(address -> {
            open(mosaic, address);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) check(mosaic, address, scheme);
            fitsAPhone(mosaic, address);
        });
    }

    @Test
    void thePaletteAndTheKeysHaveNothingSeriousEither(Stage stage, Window window) {
        MosaicPage mosaic = new MosaicPage(window.page()).logIn(stage.mosaic().user());

        window.page().keyboard().press("?");
        assertThat(mosaic.at("key-help")).isVisible();
        assertThat(Axe.findings(window.page())).isEmpty();
        window.page().keyboard().press("Escape");

        window.page().keyboard().press("Control+k");
        assertThat(mosaic.at("find").first()).isVisible();
        assertThat(Axe.findings(window.page())).isEmpty();
    }

    @Test
    void aGermanBrowserIsSpokenToInGermanAndAFrenchOneInEnglish(Window window) {
        window.page().setExtraHTTPHeaders(Map.of("Accept-Language", "de-DE,de;q=0.9"));
        window.page().navigate("/login");
        assertThat(window.page().locator("h1")).hasText("Bei Mosaic anmelden");
        assertThat(window.page().locator("html")).hasAttribute("lang", "de");

        window.page().context().clearCookies();
        window.page().setExtraHTTPHeaders(Map.of("Accept-Language", "fr-FR"));
        window.page().navigate("/login");
        assertThat(window.page().locator("h1")).hasText("Log in to Mosaic");
    }

    /** The open page is made as narrow as a phone, which lays it out by the rules a phone opens it with. */
    private static void fitsAPhone(MosaicPage mosaic, String address) {
        Page page = mosaic.page();
        ViewportSize desk = page.viewportSize();
        page.setViewportSize(375, 740);
        Object wider = page.evaluate("""
                async () => {
                    await new Promise(drawn => requestAnimationFrame(() => setTimeout(drawn)));
                    return document.documentElement.scrollWidth - innerWidth;
                }""");
        assertThat(((Number) wider).intValue()).as(address).isLessThanOrEqualTo(0);
        page.setViewportSize(desk.width, desk.height);
    }

    private static void check(MosaicPage mosaic, String address, ColorScheme scheme) {
        mosaic.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        assertThat(Axe.findings(mosaic.page())).as(address + " " + scheme).isEmpty();
    }

    private static void open(MosaicPage mosaic, String address) {
        mosaic.page().navigate(address);
        assertThat(mosaic.page().locator("h1, [data-test=empty]").first()).isVisible();
        mosaic.rest();
    }

    private static List<String> addresses(Greeting greeting) {
        String workload = "/" + greeting.namespace() + "/deployment/" + greeting.name();
        return Stream.of(
                        PAGES.stream(),
                        TABS.stream().map(tab -> "/workloads" + workload + tab),
                        ACTS.stream().map(act -> "/acts/" + act + workload))
                .flatMap(addresses -> addresses)
                .toList();
    }
}
