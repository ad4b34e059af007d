package dev.mosaic.e2e.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.e2e.browser.MosaicPage;
import dev.mosaic.e2e.browser.Window;
import dev.mosaic.e2e.fixture.FirstImage;
import dev.mosaic.e2e.fixture.Greeting;
import dev.mosaic.e2e.fixture.GreetingSource;
import org.junit.jupiter.api.Test;

@Journey
class CrashingCommitIT {
    @Test
    void aCommitThatCrashesEndsBackAtTheLastGoodImageAndThePageTellsTheCause(Stage stage, Window window) {
        Greeting greeting = Greeting.deploy("crash", stage.kubectl());
        String before = greeting.image();
        GreetingSource source = GreetingSource.create(
                "crash", stage.sources(), stage.kubectl().cluster().registry());
        String commit = source.crash();
        MosaicPage mosaic = new MosaicPage(window.page());

        mosaic.logIn(stage.mosaic().user())
                .open("crash")
                .toShip()
                .bind(source.url(), greeting.images())
                .choose(commit)
                .ship();

        assertThat(mosaic.outcome()).hasAttribute("data-ending", "BACK_AT_LAST_GOOD");
        assertThat(mosaic.at("failure-because")).containsText("exit code 3");
        assertThat(greeting.image()).isEqualTo(before);
        assertThat(greeting.answers()).hasSize(2).containsOnly(FirstImage.TEXT);
        assertThat(greeting.note("commit"))
                .as("the commit noted on the workload")
                .isEmpty();
    }
}
