package dev.mosaic.e2e.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.WaitForFunctionOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsHiddenOptions;
import dev.mosaic.contract.operation.Ending;
import dev.mosaic.contract.operation.OperationEvent;
import dev.mosaic.contract.operation.OperationEvent.Resumed;
import dev.mosaic.contract.operation.OperationEvent.StepFinished;
import dev.mosaic.contract.operation.StepName;
import dev.mosaic.e2e.browser.MosaicPage;
import dev.mosaic.e2e.browser.Window;
import dev.mosaic.e2e.fixture.FirstImage;
import dev.mosaic.e2e.fixture.Greeting;
import dev.mosaic.e2e.fixture.GreetingSource;
import dev.mosaic.e2e.fixture.RegistryGate;
import dev.mosaic.e2e.product.Installation;
import dev.mosaic.e2e.product.KapiHttp;
import dev.mosaic.e2e.product.KapiPod;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Journey
class KapiKilledIT {
    private static final String SHIPPED = "shipped across a restart";
    private static final double LONGEST = Duration.ofMinutes(1).toMillis();

    /** The page was not left, and told that kapi is away: for two seconds the banner is not seen, and kapi may be back. */
    private static final String REMEMBER = """
            () => {
                window.neverLeft = true;
                new MutationObserver(() => {
                    const banner = document.querySelector("[data-test=banner]:not([hidden])");
                    if (banner?.textContent.includes("kapi")) window.missedKapi = true;
                }).observe(document.body, {subtree: true, childList: true, attributes: true, characterData: true});
            }""";

    /** How kapi dies: with its pod, so that another one takes over; or alone, so that it is started again in the same. */
    enum Death {
        WITH_ITS_POD,
        BY_SIGKILL
    }

    @ParameterizedTest(name = "in {0}, {1}")
    @CsvSource({
        "BUILD, WITH_ITS_POD",
        "BUILD, BY_SIGKILL",
        "PUSH, WITH_ITS_POD",
        "PUSH, BY_SIGKILL",
        "AWAIT, WITH_ITS_POD",
        "AWAIT, BY_SIGKILL"
    })
    void aShipWhoseKapiIsKilledInAStepIsSeenToItsTrueEndByThePageThatStartedIt(
            StepName step, Death death, Stage stage, Window window) {
        Assumptions.assumeTrue(
                step != StepName.PUSH || stage.kubectl().cluster().gate() != null,
                "skipped, because MOSAIC_E2E_GATE names no address that nodes pull from");
        String name = ("killed-" + step + "-" + death).toLowerCase(Locale.ROOT).replace('_', '-');
        Greeting greeting = Greeting.deploy(name, stage.kubectl());
        greeting.slowDown();
        GreetingSource source =
                GreetingSource.create(name, stage.sources(), stage.gate().address());
        String commit = source.greet(SHIPPED);
        MosaicPage mosaic = new MosaicPage(window.page());
        mosaic.logIn(stage.mosaic().user())
                .open(name)
                .toShip()
                .bind(source.url(), step == StepName.PUSH ? stage.gate().address() + "/" + name : greeting.images())
                .choose(commit);
        try (KapiPod kapi = KapiPod.find()) {
            Assumptions.assumeTrue(
                    death == Death.WITH_ITS_POD || kapi.isInReach(),
                    "skipped, because this machine does not see the processes of the node");

            shipAndKill(stage.gate(), mosaic, step, () -> die(kapi, death));

            Ending ending = seenToTheEnd(mosaic);
            List<OperationEvent> events = events(stage, mosaic.operation());
            assertThat(stepsFinishedBeforeTheRestart(events)).doesNotContain(step);
            assertThat(Shipping.outcome(events.stream()).ending()).isEqualTo(ending);
            assertTheEndingIsTrue(greeting, ending, commit);
            assertThat(podNow().equals(kapi.name())).isEqualTo(death == Death.BY_SIGKILL);
        }
    }

    private static void die(KapiPod kapi, Death death) {
        if (death == Death.BY_SIGKILL) kapi.killProcess();
        else kapi.delete();
    }

    /** A build and a push last until the gate is opened, and a rollout some seconds. */
    private static void shipAndKill(RegistryGate gate, MosaicPage mosaic, StepName step, Runnable death) {
        if (step == StepName.BUILD) gate.shut();
        if (step == StepName.PUSH) gate.holdUploads();
        try {
            mosaic.page().evaluate(REMEMBER);
            mosaic.ship();
            assertThat(mosaic.at("step-" + step))
                    .hasAttribute("data-state", "RUNNING", new HasAttributeOptions().setTimeout(LONGEST));
            death.run();
            mosaic.page().waitForFunction("window.missedKapi", null, new WaitForFunctionOptions().setTimeout(LONGEST));
        } finally {
            gate.open();
        }
    }

    /** Without a reload the banner goes, and the page tells the end. */
    private static Ending seenToTheEnd(MosaicPage mosaic) {
        assertThat(mosaic.at("banner")).isHidden(new IsHiddenOptions().setTimeout(LONGEST));
        String ending = mosaic.outcome().getAttribute("data-ending");
        assertThat(mosaic.page().evaluate("window.neverLeft")).isEqualTo(true);
        return Ending.valueOf(ending);
    }

    private static List<OperationEvent> events(Stage stage, String operation) {
        stage.kubectl().awaitRollout(Installation.NAMESPACE, "deployment/kapi");
        try (KapiHttp kapi = stage.mosaic().kapi(stage.mosaic().user());
                Stream<OperationEvent> events = kapi.watch(operation)) {
            return events.toList();
        }
    }

    private static List<StepName> stepsFinishedBeforeTheRestart(List<OperationEvent> events) {
        List<StepName> finished = new ArrayList<>();
        for (OperationEvent event : events) {
            if (event instanceof Resumed) return finished;
            if (event instanceof StepFinished done) finished.add(done.step());
        }
        throw new AssertionError("no restart is told among " + events);
    }

    private static void assertTheEndingIsTrue(Greeting greeting, Ending ending, String commit) {
        greeting.kubectl().awaitRollout(Greeting.NAMESPACE, "deployment/" + greeting.name());
        switch (ending) {
            case DONE -> {
                assertThat(greeting.answers()).hasSize(2).containsOnly(SHIPPED);
                assertThat(greeting.note("commit")).isEqualTo(commit);
            }
            case UNTOUCHED, BACK_AT_LAST_GOOD -> assertThat(greeting.answers()).containsOnly(FirstImage.TEXT);
            default -> throw new AssertionError("not a safe end: " + ending);
        }
    }

    private static String podNow() {
        try (KapiPod kapi = KapiPod.find()) {
            return kapi.name();
        }
    }
}
