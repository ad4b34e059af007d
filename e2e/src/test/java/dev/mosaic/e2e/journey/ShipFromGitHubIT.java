package dev.mosaic.e2e.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dev.mosaic.e2e.browser.MosaicPage;
import dev.mosaic.e2e.browser.Window;
import dev.mosaic.e2e.fixture.Greeting;
import dev.mosaic.e2e.fixture.GreetingSource;
import org.junit.jupiter.api.Test;

@Journey
class ShipFromGitHubIT {
    @Test
    void aCommitOnAGitHubHostIsShippedThroughItsApiAlone(Stage stage, Window window) {
        Greeting greeting = Greeting.deploy("greeting-hub", stage.kubectl());
        GreetingSource source = GreetingSource.createOnGitHub(
                "greeting-hub", stage.sources(), stage.kubectl().cluster().registry());
        String commit = source.greet("from the hub, the second-newest");
        source.greet("from the hub, the newest");
        MosaicPage mosaic = new MosaicPage(window.page());

        mosaic.logIn(stage.mosaic().user())
                .open("greeting-hub")
                .toShip()
                .bind(source.url(), greeting.images())
                .choose(commit)
                .ship();

        assertThat(mosaic.outcome()).hasAttribute("data-ending", "DONE");
        ShipIT.assertShipped(greeting, commit, "from the hub, the second-newest");
    }
}
