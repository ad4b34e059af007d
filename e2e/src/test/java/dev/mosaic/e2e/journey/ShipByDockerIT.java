package dev.mosaic.e2e.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dev.mosaic.e2e.browser.MosaicPage;
import dev.mosaic.e2e.browser.Window;
import dev.mosaic.e2e.fixture.Greeting;
import dev.mosaic.e2e.fixture.GreetingSource;
import dev.mosaic.e2e.product.DockerBuilder;
import org.junit.jupiter.api.Test;

@Journey
class ShipByDockerIT {
    @Test
    void aDockerfileWithRunIsBuiltByTheDockerBuilderInTheCluster(Stage stage, Window window) {
        DockerBuilder.install(stage.kubectl());
        Greeting greeting = Greeting.deploy("greeting-run", stage.kubectl());
        GreetingSource source = GreetingSource.create(
                "greeting-run", stage.sources(), stage.kubectl().cluster().registry());
        String commit = source.greetByRun("built in a pod");
        MosaicPage mosaic = new MosaicPage(window.page());

        mosaic.logIn(stage.mosaic().user())
                .open("greeting-run")
                .toShip()
                .bind(source.url(), greeting.images())
                .choose(commit);
        assertThat(mosaic.at("plan-builder")).containsText("Docker");
        mosaic.ship();

        assertThat(mosaic.outcome()).hasAttribute("data-ending", "DONE");
        ShipIT.assertShipped(greeting, commit, "built in a pod, says RUN");
    }
}
