package dev.mosaic.e2e.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.e2e.browser.MosaicPage;
import dev.mosaic.e2e.browser.Window;
import dev.mosaic.e2e.fixture.Greeting;
import dev.mosaic.e2e.fixture.GreetingSource;
import org.junit.jupiter.api.Test;

@Journey
class ShipIT {
    @Test
    void theSecondNewestCommitIsShippedByDigestAndThePodsAnswerWithWhatItSays(Stage stage, Window window) {
        Greeting greeting = Greeting.deploy("greeting", stage.kubectl());
        GreetingSource source = GreetingSource.create(
                "greeting", stage.sources(), stage.kubectl().cluster().registry());
        source.greet("the oldest");
        String commit = source.greet("the second-newest");
        source.greet("the newest");
        MosaicPage mosaic = new MosaicPage(window.page());

        mosaic.logIn(stage.mosaic().user())
                .open("greeting")
                .toShip()
                .bind(source.url(), greeting.images())
                .choose(commit)
                .ship();

        assertThat(mosaic.outcome()).hasAttribute("data-ending", "DONE");
        assertShipped(greeting, commit, "the second-newest");
        assertThat(greeting.note("branch")).isEqualTo("main");
        assertThat(greeting.note("commit-message")).isEqualTo("greet with: the second-newest");
        assertThat(greeting.note("shipped-by")).isEqualTo("system:serviceaccount:mosaic:mosaic-user");
        assertThat(window.console()).isEmpty();
    }

    static void assertShipped(Greeting greeting, String commit, String text) {
        assertThat(greeting.answers()).hasSize(2).containsOnly(text);
        assertThat(greeting.image()).matches(greeting.images() + "@sha256:[0-9a-f]{64}");
        String digest = greeting.image().substring(greeting.image().indexOf('@'));
        assertThat(greeting.pods())
                .allMatch(pod -> pod.getStatus()
                        .getContainerStatuses()
                        .getFirst()
                        .getImageID()
                        .endsWith(digest));
        assertThat(greeting.note("commit")).isEqualTo(commit);
        assertThat(greeting.note("image")).isEqualTo(greeting.image());
    }
}
