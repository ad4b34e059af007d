package dev.mosaic.e2e.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.mosaic.contract.operation.Outcome;
import dev.mosaic.e2e.browser.MosaicPage;
import dev.mosaic.e2e.browser.Window;
import dev.mosaic.e2e.fixture.Greeting;
import dev.mosaic.e2e.fixture.GreetingSource;
import dev.mosaic.e2e.product.KapiHttp;
import org.junit.jupiter.api.Test;

/** Which commit is this? Asked of what Mosaic shipped, of an image with labels, and of one that tells nothing. */
@Journey
class ActiveCommitIT {
    @Test
    void aShippedALabelledAndAnUnknownImageTellTheirCommitOrWhyNot(Stage stage, Window window) {
        Greeting shipped = Greeting.deploy("told", stage.kubectl());
        GreetingSource source = GreetingSource.create(
                "told", stage.sources(), stage.kubectl().cluster().registry());
        source.greet("the oldest");
        String commit = source.greet("the one that runs");
        source.greet("the newest");
        ship(stage, shipped, source, commit);
        Greeting labelled = Greeting.deploy("told-by-label", stage.kubectl());
        labelled.patch(image(shipped.image()));
        stage.kubectl().awaitRollout(labelled.namespace(), "deployment/told-by-label");
        Greeting.deploy("told-nothing", stage.kubectl());

        MosaicPage mosaic = new MosaicPage(window.page()).logIn(stage.mosaic().user());

        Locator noted = commitOf(mosaic, "told");
        assertThat(noted).hasAttribute("data-trace", "ANNOTATION");
        assertThat(noted).containsText("greet with: the one that runs");
        assertThat(unfold(mosaic, "commit-changes")).containsText("www/index.html");
        assertThat(unfold(mosaic, "commit-newer")).containsText("greet with: the newest");

        Locator byLabel = commitOf(mosaic, "told-by-label");
        assertThat(byLabel).hasAttribute("data-trace", "LABEL");
        assertThat(byLabel).containsText("greet with: the one that runs");

        Locator unknown = commitOf(mosaic, "told-nothing");
        assertThat(unknown).hasAttribute("data-trace", "NONE");
        assertThat(unknown).containsText("Nothing tells the commit");
        assertThat(window.console()).isEmpty();
    }

    private static void ship(Stage stage, Greeting greeting, GreetingSource source, String commit) {
        try (KapiHttp kapi = stage.mosaic().kapi(stage.mosaic().user())) {
            Shipping shipping = new Shipping(kapi, greeting);
            shipping.bind(source.url());
            assertThat(shipping.shipToTheEnd(commit)).isEqualTo(Outcome.done());
        }
    }

    private static Locator commitOf(MosaicPage mosaic, String workload) {
        mosaic.page().navigate("/workloads");
        return mosaic.open(workload).at("active-" + Greeting.CONTAINER);
    }

    private static Locator unfold(MosaicPage mosaic, String test) {
        Locator fold = mosaic.at(test);
        fold.locator("vaadin-details-summary").click();
        return fold;
    }

    private static String image(String image) {
        return "{\"spec\":{\"template\":{\"spec\":{\"containers\":[{\"name\":\"%s\",\"image\":\"%s\"}]}}}}"
                .formatted(Greeting.CONTAINER, image);
    }
}
