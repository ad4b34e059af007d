package dev.mosaic.e2e.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import dev.mosaic.e2e.browser.MosaicPage;
import dev.mosaic.e2e.browser.Window;
import dev.mosaic.e2e.fixture.Greeting;
import dev.mosaic.e2e.fixture.Person;
import java.time.Duration;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What happens to pages that are open while the cluster changes under them. */
@Journey
class OpenPagesIT {
    private static final String DOOMED = "journeys-doomed";
    private static final Duration SOON = Duration.ofSeconds(30);

    @Test
    void aNamespaceDeletedUnderAnOpenPageIsToldAndTheWayOnLeadsToTheList(Stage stage, Window window) {
        Greeting.deploy(DOOMED, "doomed", stage.kubectl());
        MosaicPage mosaic = new MosaicPage(window.page());
        mosaic.logIn(stage.mosaic().user()).open("doomed");

        stage.kubectl().run("delete", "namespace", DOOMED, "--wait=false");

        soon(mosaic.at("empty"));
        mosaic.at("empty").locator("a").first().click();
        window.page().waitForURL("**/workloads*");
        assertThat(mosaic.at("workloads")).isVisible();
    }

    @Test
    void aRowWhoseWorkloadIsDeletedStaysInItsPlaceAndSaysSo(Stage stage, Window window) {
        Greeting.deploy("leaving", stage.kubectl());
        MosaicPage mosaic = new MosaicPage(window.page());
        mosaic.logIn(stage.mosaic().user());
        window.page().navigate("/workloads?q=leaving");
        assertThat(row(window.page(), "leaving")).isVisible();

        stage.kubectl().run("delete", "deployment", "leaving", "--namespace", Greeting.NAMESPACE);

        soon(window.page().locator("[data-workload$='/leaving'][data-gone]"));
    }

    @Test
    void aRightWithdrawnUnderAnOpenPageTakesThePageAway(Stage stage, Window window) {
        Greeting.deploy("guarded", stage.kubectl());
        Person person = Person.whoMayShip("guarded", stage.kubectl());
        MosaicPage mosaic = new MosaicPage(window.page());
        mosaic.logIn(person.otherToken()).open("guarded");
        assertThat(mosaic.at("container")).isVisible();

        person.mayLookNoMore();

        soon(mosaic.at("empty"));
        assertThat(mosaic.at("container")).hasCount(0);
        window.page().navigate("/workloads");
        soon(mosaic.at("empty"));
        assertThat(mosaic.at("workload")).hasCount(0);
    }

    @Test
    void theListSaysThatTheApiServerIsAwayAndIsTrueAgainAfterwards(Stage stage, Window window) throws Exception {
        Assumptions.assumeTrue(
                stage.kubectl().cluster().script() != null,
                "skipped, because only a cluster of e2e/cluster can be cut off from its API server");
        Greeting greeting = Greeting.deploy("outlasting", stage.kubectl());
        MosaicPage mosaic = new MosaicPage(window.page());
        mosaic.logIn(stage.mosaic().user());
        window.page().navigate("/workloads?q=outlasting");
        Locator row = row(window.page(), "outlasting");
        assertThat(row).isVisible();

        try (AutoCloseable outage = stage.kubectl().cluster().outage()) {
            org.assertj.core.api.Assertions.assertThat(outage).isNotNull();
            soon(mosaic.at("banner"));
            assertThat(row).isVisible(); // what was known stays in sight
            greeting.patch("{\"spec\":{\"replicas\":3}}"); // only pods are cut off, this machine is not
            stage.kubectl().awaitRollout(greeting.namespace(), "deployment/" + greeting.name());
        }

        assertThat(mosaic.at("banner"))
                .isHidden(new com.microsoft.playwright.assertions.LocatorAssertions.IsHiddenOptions()
                        .setTimeout(SOON.toMillis()));
        soon(window.page().getByText("3/3").filter(new Locator.FilterOptions().setVisible(true)));
    }

    private static Locator row(Page page, String name) {
        return page.locator("[data-workload$='/" + name + "']")
                .filter(new Locator.FilterOptions().setVisible(true))
                .first();
    }

    private static void soon(Locator what) {
        assertThat(what.first()).isVisible(new IsVisibleOptions().setTimeout(SOON.toMillis()));
    }
}
