package dev.mosaic.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.time.Duration;

/** Mosaic as a person uses it: each method is something they do, and returns when the page shows that it was done. */
public record MosaicPage(Page page) {
    private static final Duration SHORT_TRY = Duration.ofSeconds(8);
    private static final Duration LONGEST_SHIP = Duration.ofMinutes(3);
    private static final String AT_REST = """
            () => window.Vaadin?.connectionState?.state === "connected"
              && Object.values(window.Vaadin.Flow.clients).every(client => !client.isActive?.())""";

    /** Enters a token and arrives at the list of workloads. */
    public MosaicPage logIn(String token) {
        page.navigate("/");
        fill("login-token", token);
        at("login-enter").click();
        at("nav-workloads").click();
        assertThat(at("workloads")).isVisible();
        return this;
    }

    /** Finds a workload in the list by its name and opens it. */
    public MosaicPage open(String workload) {
        fill("search", workload);
        Locator others =
                page.locator("a[data-workload]:visible").filter(new Locator.FilterOptions().setHasNotText(workload));
        assertThat(others).hasCount(0);
        again(() -> {
            clickRow("a[data-workload$='/" + workload + "']");
            page.waitForURL(
                    "**/workloads/*/*/" + workload, new Page.WaitForURLOptions().setTimeout(SHORT_TRY.toMillis()));
        });
        return this;
    }

    /** Goes to the tab that ships. */
    public MosaicPage toShip() {
        at("act-ship").click();
        page.waitForURL("**/ship");
        return this;
    }

    /** Fills in the form that joins the container to its source; arrives at the form that ships. */
    public MosaicPage bind(String repository, String images) {
        fill("bind-repository", repository);
        fill("bind-images", images);
        at("bind-save").click();
        assertThat(at("commits")).isVisible();
        return this;
    }

    /** The same for the JVM project that the repository is. */
    public MosaicPage bindProject(String repository, String images) {
        fill("bind-repository", repository);
        fill("bind-images", images);
        at("bind-project-found").first().click();
        at("bind-save").click();
        assertThat(at("commits")).isVisible();
        return this;
    }

    /** Picks a commit and waits for the plan. */
    public MosaicPage choose(String commit) {
        again(() -> clickRow("[data-test=commit][data-sha='" + commit + "']"));
        assertThat(at("plan")).containsText(commit.substring(0, 7));
        assertThat(at("change").first()).isVisible();
        return this;
    }

    /** Presses Ship and arrives at the page of the operation. */
    public MosaicPage ship() {
        at("ship").click();
        page.waitForURL("**/operations/*");
        assertThat(at("steps")).isVisible();
        return this;
    }

    /** The outcome, once there is one. */
    public Locator outcome() {
        Locator outcome = at("outcome");
        outcome.waitFor(new Locator.WaitForOptions().setTimeout(LONGEST_SHIP.toMillis()));
        return outcome;
    }

    /** The id of the operation whose page this is. */
    public String operation() {
        return page.url().replaceFirst(".*/operations/", "");
    }

    /** No question of the page is under way any more. */
    public MosaicPage rest() {
        page.waitForFunction(AT_REST);
        return this;
    }

    /** What carries this mark for tests. */
    public Locator at(String mark) {
        return page.locator("[data-test=" + mark + "]");
    }

    private void clickRow(String selector) {
        Locator row = page.locator(selector).filter(new Locator.FilterOptions().setVisible(true));
        row.first().click(new Locator.ClickOptions().setTimeout(SHORT_TRY.toMillis()));
    }

    /**
     * Grids recycle rows: for a moment an old one may hold the same content, unseen, and a row that is drawn anew between
     * press and release hears no click. A person clicks again.
     */
    private static void again(Runnable act) {
        for (int left = 5; left > 0; left--) {
            try {
                act.run();
                return;
            } catch (TimeoutError e) {
                if (left == 1) throw e;
            }
        }
    }

    private void fill(String mark, String text) {
        Locator input = at(mark).locator("input");
        input.fill(text);
        input.press("Tab");
    }
}
