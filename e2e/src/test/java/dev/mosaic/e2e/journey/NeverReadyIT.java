package dev.mosaic.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.operation.Ending;
import dev.mosaic.contract.operation.OperationEvent;
import dev.mosaic.contract.operation.OperationEvent.StepStarted;
import dev.mosaic.contract.operation.Outcome;
import dev.mosaic.contract.operation.StepName;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.e2e.fixture.FirstImage;
import dev.mosaic.e2e.fixture.Greeting;
import dev.mosaic.e2e.fixture.GreetingSource;
import dev.mosaic.e2e.product.KapiHttp;
import java.util.Iterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Ships of good commits whose new pods never serve, by no fault of the commit. */
@Journey
class NeverReadyIT {
    static final String CROWDED = "journeys-crowded";

    @Test
    void aQuotaThatForbidsTheNewPodsIsNamedAndTheOldOnesStay(Stage stage) {
        Greeting greeting = Greeting.deploy(CROWDED, "crowded", stage.kubectl());
        stage.kubectl().run("create", "quota", "two-pods", "--hard=pods=2", "--namespace", CROWDED);

        Outcome outcome = shipGoodCommit(stage, greeting);

        assertBackAtLastGood(greeting, outcome);
        assertThat(outcome.failure().because()).contains("two-pods");
    }

    @Test
    void aConfigMapThatIsMissingIsNamedAndTheOldPodsStay(Stage stage) {
        Greeting greeting = Greeting.deploy("unconfigured", stage.kubectl());
        stage.kubectl().run("create", "configmap", "greetings", "--namespace", greeting.namespace());
        greeting.patch("""
                {"spec":{"template":{"spec":{"containers":[
                  {"name":"web","envFrom":[{"configMapRef":{"name":"greetings"}}]}]}}}}""");
        stage.kubectl().awaitRollout(greeting.namespace(), "deployment/" + greeting.name());
        stage.kubectl().run("delete", "configmap", "greetings", "--namespace", greeting.namespace());

        Outcome outcome = shipGoodCommit(stage, greeting);

        assertBackAtLastGood(greeting, outcome);
        assertThat(outcome.failure().because()).contains("greetings");
    }

    @Test
    void aWorkloadDeletedMeanwhileIsNotBroughtBack(Stage stage) {
        Greeting greeting = Greeting.deploy("deleted", stage.kubectl());
        greeting.slowDown();
        try (KapiHttp kapi = stage.mosaic().kapi(stage.mosaic().user());
                Stream<OperationEvent> stream = ship(stage, kapi, greeting)) {
            Iterator<OperationEvent> events = stream.iterator();
            while (!(events.next() instanceof StepStarted begun && begun.step() == StepName.AWAIT)) {}

            stage.kubectl().run("delete", "deployment", greeting.name(), "--namespace", greeting.namespace());

            Outcome outcome = Shipping.outcome(rest(events));
            assertThat(outcome.ending()).isEqualTo(Ending.LEFT_AS_IS);
            assertThat(outcome.failure().problem()).isEqualTo(Problem.WORKLOAD_GONE);
        }
        assertThat(stage.kubectl().run("get", "deployments", "--namespace", greeting.namespace(), "-o", "name"))
                .doesNotContain("/deleted");
    }

    private static Stream<OperationEvent> rest(Iterator<OperationEvent> events) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(events, 0), false);
    }

    private static Outcome shipGoodCommit(Stage stage, Greeting greeting) {
        try (KapiHttp kapi = stage.mosaic().kapi(stage.mosaic().user());
                Stream<OperationEvent> events = ship(stage, kapi, greeting)) {
            return Shipping.outcome(events);
        }
    }

    private static Stream<OperationEvent> ship(Stage stage, KapiHttp kapi, Greeting greeting) {
        GreetingSource source = GreetingSource.create(
                greeting.name(), stage.sources(), stage.kubectl().cluster().registry());
        Shipping shipping = new Shipping(kapi, greeting);
        shipping.bind(source.url());
        return kapi.ship(shipping.ship(source.greet("never served")));
    }

    private static void assertBackAtLastGood(Greeting greeting, Outcome outcome) {
        assertThat(outcome.ending()).isEqualTo(Ending.BACK_AT_LAST_GOOD);
        assertThat(outcome.failure().problem()).isEqualTo(Problem.ROLLOUT_FAILED);
        assertThat(greeting.image()).endsWith(":first");
        assertThat(greeting.answers()).hasSize(2).containsOnly(FirstImage.TEXT);
    }
}
