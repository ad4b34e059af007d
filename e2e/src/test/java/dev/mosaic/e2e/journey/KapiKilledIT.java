package dev.mosaic.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.operation.Ending;
import dev.mosaic.contract.operation.OperationEvent;
import dev.mosaic.contract.operation.OperationEvent.Resumed;
import dev.mosaic.contract.operation.OperationEvent.Started;
import dev.mosaic.contract.operation.OperationEvent.StepFinished;
import dev.mosaic.contract.operation.OperationEvent.StepStarted;
import dev.mosaic.contract.operation.StepName;
import dev.mosaic.e2e.fixture.FirstImage;
import dev.mosaic.e2e.fixture.Greeting;
import dev.mosaic.e2e.fixture.GreetingSource;
import dev.mosaic.e2e.product.Installation;
import dev.mosaic.e2e.product.KapiHttp;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(JourneyExtension.class)
class KapiKilledIT {
    @ParameterizedTest
    @EnumSource(names = {"BUILD", "PUSH", "AWAIT"})
    void aShipWhoseKapiIsKilledInAStepGoesOnOrEndsSafelyAfterTheRestart(StepName step, Stage stage) {
        String name = "killed-" + step.name().toLowerCase(Locale.ROOT);
        Greeting greeting = Greeting.deploy(name, stage.kubectl());
        greeting.slowDown();
        GreetingSource source = GreetingSource.create(
                name, stage.sources(), stage.kubectl().cluster().registry());
        String commit = source.greetHeavily("shipped across a restart");
        String operation = shipAndKill(stage, greeting, source, commit, step);

        List<OperationEvent> events = eventsToTheEnd(stage, operation);

        assertThat(stepsFinishedBeforeTheRestart(events)).doesNotContain(step);
        assertTheEndingIsTrue(greeting, Shipping.outcome(events.stream()).ending(), commit);
    }

    private static String shipAndKill(
            Stage stage, Greeting greeting, GreetingSource source, String commit, StepName step) {
        try (KapiHttp kapi = stage.mosaic().kapi(stage.mosaic().user());
                KubernetesClient client = new KubernetesClientBuilder().build()) {
            Shipping shipping = new Shipping(kapi, greeting);
            shipping.bind(source.url());
            Iterator<OperationEvent> events = kapi.ship(shipping.ship(commit)).iterator();
            client.getKubernetesVersion(); // connects
            String operation = ((Started) events.next()).operation().id().value();
            while (!(events.next() instanceof StepStarted begun && begun.step() == step)) {}
            kill(client);
            return operation;
        }
    }

    /** At once, without a word, by a client that is connected already: a push does not last long. */
    private static void kill(KubernetesClient client) {
        client.pods()
                .inNamespace(Installation.NAMESPACE)
                .withLabel("app.kubernetes.io/name", "kapi")
                .withGracePeriod(0)
                .delete();
    }

    private static List<OperationEvent> eventsToTheEnd(Stage stage, String operation) {
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
                assertThat(greeting.answers()).hasSize(2).containsOnly("shipped across a restart");
                assertThat(greeting.note("commit")).isEqualTo(commit);
            }
            case UNTOUCHED, BACK_AT_LAST_GOOD -> assertThat(greeting.answers()).containsOnly(FirstImage.TEXT);
            default -> throw new AssertionError("not a safe end: " + ending);
        }
    }
}
