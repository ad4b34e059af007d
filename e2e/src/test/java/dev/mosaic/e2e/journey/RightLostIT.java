package dev.mosaic.e2e.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page.WaitForURLOptions;
import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.identity.RightAnswer;
import dev.mosaic.e2e.browser.MosaicPage;
import dev.mosaic.e2e.browser.Window;
import dev.mosaic.e2e.fixture.FirstImage;
import dev.mosaic.e2e.fixture.Greeting;
import dev.mosaic.e2e.fixture.GreetingSource;
import dev.mosaic.e2e.fixture.Person;
import dev.mosaic.e2e.product.KapiHttp;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A token or a right that goes while a ship builds. */
@Journey
class RightLostIT {
    private static final Duration SOON = Duration.ofSeconds(30);

    @Test
    void aRightWithdrawnDuringTheBuildEndsTheShipUntouchedAndThePageNamesTheVerb(Stage stage, Window window) {
        Greeting greeting = Greeting.deploy("withdrawn", stage.kubectl());
        Person person = Person.whoMayShip("withdrawn", stage.kubectl());
        String session = person.session(); // kapi believes for some seconds what it was answered about a token's holder
        MosaicPage mosaic = new MosaicPage(window.page());
        try (KapiHttp kapi = stage.mosaic().kapi(session)) {
            build(stage, mosaic, greeting, session, "never shipped");

            person.mayShipNoMore();

            await().atMost(SOON).until(() -> !mayShip(kapi, greeting));
        } finally {
            stage.gate().open();
        }
        assertThat(mosaic.outcome()).hasAttribute("data-ending", "UNTOUCHED");
        assertThat(mosaic.at("failure-because")).containsText("patch");
        assertThat(mosaic.at("failure-because")).containsText("deployments");
        assertThat(greeting.answers()).hasSize(2).containsOnly(FirstImage.TEXT);
    }

    @Test
    void aTokenThatExpiresDuringTheBuildEndsTheSessionButNotTheShip(Stage stage, Window window) {
        Greeting greeting = Greeting.deploy("expired", stage.kubectl());
        Person person = Person.whoMayShip("expired", stage.kubectl());
        String session = person.session();
        MosaicPage mosaic = new MosaicPage(window.page());
        String operation;
        try (KapiHttp kapi = stage.mosaic().kapi(session)) {
            build(stage, mosaic, greeting, session, "shipped for somebody who was logged out");
            operation = mosaic.operation();

            person.endSession();

            await().atMost(SOON).until(() -> kapi.tryGet("/api/v1/me").statusCode() == 401);
            mosaic.page().waitForURL("**/login*", new WaitForURLOptions().setTimeout(SOON.toMillis()));
        } finally {
            stage.gate().open();
        }
        mosaic.logIn(person.otherToken()).page().navigate("/operations/" + operation);
        assertThat(mosaic.outcome()).hasAttribute("data-ending", "DONE");
        assertThat(greeting.answers()).hasSize(2).containsOnly("shipped for somebody who was logged out");
        assertThat(greeting.note("shipped-by")).isEqualTo("system:serviceaccount:journeys:expired");
    }

    /** Ships in the browser, up to a build that lasts until the gate is opened. */
    private static void build(Stage stage, MosaicPage mosaic, Greeting greeting, String token, String text) {
        GreetingSource source = GreetingSource.create(
                greeting.name(), stage.sources(), stage.gate().address());
        String commit = source.greet(text);
        mosaic.logIn(token)
                .open(greeting.name())
                .toShip()
                .bind(source.url(), greeting.images())
                .choose(commit);
        stage.gate().shut();
        mosaic.ship();
        assertThat(mosaic.at("step-BUILD")).hasAttribute("data-state", "RUNNING");
    }

    private static boolean mayShip(KapiHttp kapi, Greeting greeting) {
        Right patch = Right.on(new Shipping(kapi, greeting).id(), "patch");
        return kapi.post("/api/v1/me/rights", List.of(patch), RightAnswer[].class)[0].allowed();
    }
}
