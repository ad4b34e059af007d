package dev.mosaic.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.operation.Ending;
import dev.mosaic.contract.operation.Outcome;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.e2e.fixture.FirstImage;
import dev.mosaic.e2e.fixture.Greeting;
import dev.mosaic.e2e.fixture.GreetingSource;
import dev.mosaic.e2e.product.KapiHttp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(JourneyExtension.class)
class CrashingCommitIT {
    @Test
    void aCommitThatCrashesEndsBackAtTheLastGoodImageAndTheOutcomeTellsTheCause(Stage stage) {
        Greeting greeting = Greeting.deploy("crash", stage.kubectl());
        String before = greeting.image();
        GreetingSource source = GreetingSource.create(
                "crash", stage.sources(), stage.kubectl().cluster().registry());
        String commit = source.crash();
        try (KapiHttp kapi = stage.mosaic().kapi(stage.mosaic().user())) {
            Shipping shipping = new Shipping(kapi, greeting);
            shipping.bind(source.url());

            Outcome outcome = shipping.shipToTheEnd(commit);

            assertThat(outcome.ending()).isEqualTo(Ending.BACK_AT_LAST_GOOD);
            assertThat(outcome.failure().problem()).isEqualTo(Problem.ROLLOUT_FAILED);
            assertThat(outcome.failure().because()).containsPattern("CrashLoopBackOff|exit code 3|code 3");
        }
        assertThat(greeting.image()).isEqualTo(before);
        assertThat(greeting.answers()).hasSize(2).containsOnly(FirstImage.TEXT);
        assertThat(greeting.note("commit"))
                .as("the commit noted on the workload")
                .isEmpty();
    }
}
