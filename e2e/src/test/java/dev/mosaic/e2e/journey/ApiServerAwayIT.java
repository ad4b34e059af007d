package dev.mosaic.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.mosaic.contract.operation.OperationEvent;
import dev.mosaic.contract.operation.OperationEvent.Started;
import dev.mosaic.contract.operation.OperationEvent.StepStarted;
import dev.mosaic.contract.operation.Outcome;
import dev.mosaic.contract.operation.StepName;
import dev.mosaic.e2e.fixture.Greeting;
import dev.mosaic.e2e.fixture.GreetingSource;
import dev.mosaic.e2e.product.KapiHttp;
import java.time.Duration;
import java.util.Iterator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

@Journey
class ApiServerAwayIT {
    @Test
    void aShipOutlastsAnApiServerThatIsAwayForAWhile(Stage stage) throws Exception {
        Assumptions.assumeTrue(
                stage.kubectl().cluster().script() != null,
                "skipped, because only a cluster of e2e/cluster can be cut off from its API server");
        Greeting greeting = Greeting.deploy("away", stage.kubectl());
        GreetingSource source = GreetingSource.create(
                "away", stage.sources(), stage.kubectl().cluster().registry());
        String commit = source.greetHeavily("shipped through an outage");
        try (KapiHttp kapi = stage.mosaic().kapi(stage.mosaic().user())) {
            Shipping shipping = new Shipping(kapi, greeting);
            shipping.bind(source.url());
            Iterator<OperationEvent> events = kapi.ship(shipping.ship(commit)).iterator();
            String operation = ((Started) events.next()).operation().id().value();
            while (!(events.next() instanceof StepStarted begun && begun.step() == StepName.BUILD)) {}

            try (AutoCloseable outage = stage.kubectl().cluster().outage()) {
                assertThat(outage).isNotNull();
                await().atMost(Duration.ofMinutes(1)).until(() -> isToldUnreachable(kapi));
            }

            await().atMost(Duration.ofMinutes(1))
                    .until(() -> kapi.tryGet("/api/v1/me").statusCode() == 200);
            try (Stream<OperationEvent> replay = kapi.watch(operation)) {
                assertThat(Shipping.outcome(replay)).isEqualTo(Outcome.done());
            }
        }
        assertThat(greeting.answers()).hasSize(2).containsOnly("shipped through an outage");
    }

    private static boolean isToldUnreachable(KapiHttp kapi) {
        var answer = kapi.tryGet("/api/v1/me");
        return answer.statusCode() == 503 && answer.body().contains("CLUSTER_UNREACHABLE");
    }
}
