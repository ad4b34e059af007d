package dev.mosaic.e2e.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.mosaic.contract.operation.Ending;
import dev.mosaic.contract.operation.OperationEvent;
import dev.mosaic.contract.operation.OperationEvent.Finished;
import dev.mosaic.contract.operation.OperationEvent.LineWritten;
import dev.mosaic.e2e.browser.MosaicPage;
import dev.mosaic.e2e.browser.Window;
import dev.mosaic.e2e.fixture.FirstImage;
import dev.mosaic.e2e.fixture.Greeting;
import dev.mosaic.e2e.fixture.GreetingSource;
import dev.mosaic.e2e.product.Installation;
import dev.mosaic.e2e.product.KapiHttp;
import dev.mosaic.e2e.product.KapiPod;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@Journey
class ShipByJvmIT {
    @Test
    void aProjectWithoutADockerfileIsCompiledInAPodAndTheSecondShipOfItsCommitGivesTheSameImage(
            Stage stage, Window window) {
        Greeting greeting = Greeting.deploy("greeting-jvm", stage.kubectl());
        GreetingSource source = source("greeting-jvm", stage);
        String commit = source.greetByJava("compiled in a pod");
        MosaicPage mosaic = new MosaicPage(window.page());

        mosaic.logIn(stage.mosaic().user())
                .open("greeting-jvm")
                .toShip()
                .bindProject(source.url(), greeting.images())
                .choose(commit);
        assertThat(mosaic.at("plan-builder")).containsText("no Dockerfile");
        mosaic.ship();

        assertThat(mosaic.outcome()).hasAttribute("data-ending", "DONE");
        ShipIT.assertShipped(greeting, commit, "Compiled in a pod");
        String image = greeting.image();
        try (KapiHttp kapi = stage.mosaic().kapi(stage.mosaic().user())) {
            assertThat(new Shipping(kapi, greeting).shipToTheEnd(commit).ending())
                    .isEqualTo(Ending.DONE);
        }
        assertThat(greeting.image()).isEqualTo(image);
        assertThat(buildPods(stage)).isEmpty();
    }

    @Test
    void aKapiKilledDuringTheCompileLeavesNoPodAndTheShipComesToATrueEnd(Stage stage) {
        Greeting greeting = Greeting.deploy("killed-compile", stage.kubectl());
        GreetingSource source = source("killed-compile", stage);
        String commit = source.greetByJava("compiled twice");
        String operation = killedWhileItCompiles(stage, greeting, source, commit);

        Finished end = await().atMost(Duration.ofMinutes(2))
                .ignoreExceptions() // another kapi comes up meanwhile
                .until(() -> end(stage, operation), Optional::isPresent)
                .orElseThrow();
        // the dying kapi may still see that its build pod goes with it, and tell that
        assertThat(end.outcome().ending()).isIn(Ending.DONE, Ending.UNTOUCHED);
        if (end.outcome().ending() == Ending.DONE) ShipIT.assertShipped(greeting, commit, "Compiled twice");
        else assertThat(greeting.answers()).containsOnly(FirstImage.TEXT);
        await().atMost(Duration.ofMinutes(1)).until(() -> buildPods(stage).isEmpty());
    }

    private static String killedWhileItCompiles(Stage stage, Greeting greeting, GreetingSource source, String commit) {
        try (KapiHttp kapi = stage.mosaic().kapi(stage.mosaic().user());
                KapiPod pod = KapiPod.find()) {
            Shipping shipping = new Shipping(kapi, greeting);
            shipping.bindProject(source.url());
            Iterator<OperationEvent> events = kapi.ship(shipping.ship(commit)).iterator();
            String operation =
                    ((OperationEvent.Started) events.next()).operation().id().value();
            while (!(events.next() instanceof LineWritten line && line.text().startsWith("$ mvn"))) {}
            pod.delete();
            return operation;
        }
    }

    private static Optional<Finished> end(Stage stage, String operation) {
        try (KapiHttp kapi = stage.mosaic().kapi(stage.mosaic().user());
                Stream<OperationEvent> events = kapi.watch(operation)) {
            return events.filter(Finished.class::isInstance)
                    .map(Finished.class::cast)
                    .findFirst();
        }
    }

    private static GreetingSource source(String name, Stage stage) {
        return GreetingSource.create(
                name, stage.sources(), stage.kubectl().cluster().registry());
    }

    private static String buildPods(Stage stage) {
        return stage.kubectl()
                .run(
                        "get",
                        "pods",
                        "--namespace",
                        Installation.NAMESPACE,
                        "-l",
                        "app.kubernetes.io/name=build",
                        "-o",
                        "name");
    }
}
