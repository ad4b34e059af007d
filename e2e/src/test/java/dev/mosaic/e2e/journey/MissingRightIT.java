package dev.mosaic.e2e.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.e2e.browser.MosaicPage;
import dev.mosaic.e2e.browser.Window;
import dev.mosaic.e2e.fixture.FirstImage;
import dev.mosaic.e2e.fixture.Greeting;
import dev.mosaic.e2e.fixture.GreetingSource;
import dev.mosaic.e2e.product.KapiHttp;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

@Journey
class MissingRightIT {
    @Test
    void aShipByAUserWhoMayOnlyLookIsRefusedByTheApiAndChangesNothing(Stage stage) {
        Greeting greeting = Greeting.deploy("forbidden", stage.kubectl());
        GreetingSource source = GreetingSource.create(
                "forbidden", stage.sources(), stage.kubectl().cluster().registry());
        String commit = source.greet("never shipped");
        try (KapiHttp user = stage.mosaic().kapi(stage.mosaic().user());
                KapiHttp viewer = stage.mosaic().kapi(stage.mosaic().viewer())) {
            new Shipping(user, greeting).bind(source.url());
            Shipping shipping = new Shipping(viewer, greeting);

            HttpResponse<String> answer = viewer.tryPost("/api/v1/ships", shipping.ship(commit));

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("FORBIDDEN").contains("patch").contains("deployments");
        }
        assertThat(greeting.answers()).hasSize(2).containsOnly(FirstImage.TEXT);
    }

    @Test
    void theButtonOfAUserWhoMayOnlyLookIsDisabledAndThePageNamesTheVerb(Stage stage, Window window) {
        Greeting greeting = Greeting.deploy("looked-at", stage.kubectl());
        GreetingSource source = GreetingSource.create(
                "looked-at", stage.sources(), stage.kubectl().cluster().registry());
        String commit = source.greet("never shipped");
        try (KapiHttp user = stage.mosaic().kapi(stage.mosaic().user())) {
            new Shipping(user, greeting).bind(source.url());
        }
        MosaicPage mosaic = new MosaicPage(window.page());

        mosaic.logIn(stage.mosaic().viewer()).open("looked-at").toShip().choose(commit);

        assertThat(mosaic.at("ship")).isDisabled();
        assertThat(mosaic.at("rights")).containsText("patch");
        assertThat(mosaic.at("rights")).containsText("deployments");
    }

    @Test
    void theSameShipByAUserWhoMayPatchGoesThrough(Stage stage) {
        Greeting greeting = Greeting.deploy("allowed", stage.kubectl());
        GreetingSource source = GreetingSource.create(
                "allowed", stage.sources(), stage.kubectl().cluster().registry());
        String commit = source.greet("shipped by who may");
        try (KapiHttp user = stage.mosaic().kapi(stage.mosaic().user())) {
            Shipping shipping = new Shipping(user, greeting);
            shipping.bind(source.url());
            assertThat(shipping.shipToTheEnd(commit).failure()).isNull();
        }
        assertThat(greeting.answers()).hasSize(2).containsOnly("shipped by who may");
    }
}
