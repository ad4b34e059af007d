package dev.mosaic.e2e.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.mosaic.contract.preference.StoredPreferences;
import dev.mosaic.contract.workload.HealthWord;
import dev.mosaic.e2e.browser.MosaicPage;
import dev.mosaic.e2e.browser.Window;
import dev.mosaic.e2e.fixture.Greeting;
import dev.mosaic.e2e.fixture.Person;
import dev.mosaic.e2e.product.KapiHttp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The list as somebody keeps it open all day: calm while it changes, with the columns they chose, for many rows at once. */
@Journey
class ListIT {
    private static final String ROW = "a[data-workload]:visible";
    /** Remembers which rows lit up. */
    private static final String WITNESS = """
            window.glowed = [];
            const animate = Element.prototype.animate;
            Element.prototype.animate = function (...how) {
              const cell = this.querySelector?.("slot")?.assignedElements()[0];
              const row = cell?.querySelector("[data-workload]");
              if (row) window.glowed.push(row.dataset.workload);
              return animate.apply(this, how);
            };""";

    /** What a page asks of its server. */
    private static final Pattern QUESTION = Pattern.compile(".*v-r=uidl.*");

    private static final String IN_ORDER = """
            (found) => found
              .map((it) => ({ left: it.getBoundingClientRect().left, top: it.getBoundingClientRect().top, it }))
              .sort((a, b) => a.top - b.top || a.left - b.left)
              .map(({ it }) => it.innerText.trim())""";

    @Test
    void aChangedRowGlowsWhereItStandsAndANewOneWaitsToBeShown(Stage stage, Window window) {
        Greeting.deploy("placed-a", stage.kubectl());
        Greeting.deploy("placed-c", stage.kubectl());
        window.page().addInitScript(WITNESS);
        MosaicPage mosaic = new MosaicPage(window.page()).logIn(stage.mosaic().user());
        window.page().navigate("/workloads?q=placed-&sort=-health");
        assertThat(healths(mosaic, HealthWord.RUNNING)).hasCount(2);
        List<String> before = names(window.page());

        stage.kubectl().run("scale", "deployment/placed-c", "--replicas=0", "--namespace", Greeting.NAMESPACE);

        assertThat(healths(mosaic, HealthWord.STOPPED)).hasCount(1);
        window.page().waitForFunction("() => window.glowed.includes('journeys/deployment/placed-c')");
        assertThat(names(window.page())).as("in their places").isEqualTo(before);
        assertThat(mosaic.at("news")).isHidden();

        Greeting.deploy("placed-b", stage.kubectl());

        assertThat(mosaic.at("news")).isVisible();
        assertThat(names(window.page())).as("nothing jumps").isEqualTo(before);
        mosaic.at("news").click();
        assertThat(window.page().locator(ROW)).hasCount(3);
        assertThat(mosaic.at("news")).isHidden();
    }

    @Test
    void columnsAreChosenAndOrderedAndStandSoAfterAReload(Stage stage, Window window) {
        Greeting.deploy("columned", stage.kubectl());
        Person person = Person.whoMayShip("columned", stage.kubectl()); // the taste of nobody else
        String token = person.otherToken();
        MosaicPage mosaic = new MosaicPage(window.page()).logIn(token);
        List<String> usual = heads(mosaic);
        List<String> wanted;

        int age = usual.size() - 1;
        mosaic.at("columns").click();
        mosaic.at("column-owner").locator("input").uncheck();
        untilHeads(mosaic, wanted = without(usual, age - 1));
        mosaic.at("earlier-age").click();
        untilHeads(mosaic, wanted = earlier(wanted, age - 1));
        mosaic.at("earlier-age").click();
        untilHeads(mosaic, wanted = earlier(wanted, age - 2));
        window.page().keyboard().press("Escape");

        untilKept(stage, token, wanted.size());
        window.page().reload();
        untilHeads(mosaic, wanted);

        mosaic.at("columns").click();
        mosaic.at("columns-usual").click();
        untilHeads(mosaic, usual);
    }

    @Test
    void chosenRowsGetTheSameTagEachOfItsOwnImages(Stage stage, Window window) {
        List<Greeting> greetings =
                List.of(Greeting.deploy("tagged-one", stage.kubectl()), Greeting.deploy("tagged-two", stage.kubectl()));
        greetings.forEach(greeting -> greeting.push("second"));
        MosaicPage mosaic = new MosaicPage(window.page()).logIn(stage.mosaic().user());
        window.page().navigate("/workloads?q=tagged-");
        Locator boxes = mosaic.at("workloads").locator("vaadin-checkbox:visible");
        assertThat(boxes).hasCount(2);
        boxes.first().click();
        boxes.last().click();

        mosaic.at("selection-tag").click();
        window.page().waitForURL("**/acts/tag/**");
        mosaic.at("same-tag").locator("input").fill("second");
        assertThat(mosaic.at("act-start")).hasText("Start 2");
        mosaic.at("act-start").click();

        assertThat(window.page().locator("[data-test=performed][data-ending=DONE]"))
                .hasCount(
                        2,
                        new com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions()
                                .setTimeout(Duration.ofMinutes(2).toMillis()));
        assertThat(greetings)
                .allSatisfy(greeting -> assertThat(greeting.image()).isEqualTo(greeting.images() + ":second"));
    }

    @Test
    void aLinkThatOvertakesARowLeavesItsOwnAddressWithItsOwnPage(Stage stage, Window window) {
        Greeting.deploy("overtaken", stage.kubectl());
        MosaicPage mosaic = new MosaicPage(window.page()).logIn(stage.mosaic().user());
        window.page().navigate("/workloads?q=overtaken");
        assertThat(window.page().locator(ROW)).hasCount(1);
        Locator cell = mosaic.at("workloads").getByText("journeys", new Locator.GetByTextOptions().setExact(true));
        mosaic.rest();

        List<Route> held = new ArrayList<>();
        window.page().route(QUESTION, held::add);
        cell.first().click();
        mosaic.at("nav-bindings").click();
        window.page().unroute(QUESTION);
        assertThat(held).as("the row asked, and is not answered yet").isNotEmpty();
        held.forEach(Route::resume);

        assertThat(mosaic.at("matches")).isVisible();
        mosaic.rest();
        assertThat(window.page()).hasURL(Pattern.compile(".*/bindings"));
    }

    private static Locator healths(MosaicPage mosaic, HealthWord word) {
        return mosaic.page().locator("[data-test=health][data-health=" + word + "]:visible");
    }

    private static List<String> names(Page page) {
        return inOrder(page.locator(ROW));
    }

    private static List<String> heads(MosaicPage mosaic) {
        return inOrder(mosaic.at("workloads").locator("vaadin-grid-sorter:visible"));
    }

    private static void untilHeads(MosaicPage mosaic, List<String> wanted) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(heads(mosaic)).isEqualTo(wanted));
    }

    /** What was chosen is kept in the background: a reload that came first would show the columns of before. */
    private static void untilKept(Stage stage, String token, int columns) {
        try (KapiHttp kapi = stage.mosaic().kapi(token)) {
            await().atMost(Duration.ofSeconds(30))
                    .until(
                            () -> kapi.get("/api/v1/me/preferences", StoredPreferences.class)
                                    .preferences()
                                    .workloads()
                                    .columns(),
                            kept -> kept.size() == columns && kept.indexOf("age") == columns - 3);
        }
    }

    private static List<String> without(List<String> heads, int at) {
        List<String> fewer = new ArrayList<>(heads);
        fewer.remove(at);
        return fewer;
    }

    private static List<String> earlier(List<String> heads, int at) {
        List<String> other = new ArrayList<>(heads);
        Collections.swap(other, at, at - 1);
        return other;
    }

    private static List<String> inOrder(Locator found) {
        return ((List<?>) found.evaluateAll(IN_ORDER))
                .stream().map(String::valueOf).toList();
    }
}
