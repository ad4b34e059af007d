package dev.mosaic.kapi.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.mosaic.contract.operation.Ending;
import dev.mosaic.contract.operation.Operation;
import dev.mosaic.contract.operation.Outcome;
import dev.mosaic.contract.operation.StepName;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.problem.Refusal;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResumptionTest {
    private final House first = new House();
    private final CountDownLatch reached = new CountDownLatch(1);

    @ParameterizedTest
    @EnumSource(
            value = StepName.class,
            names = {"RESOLVE", "BUILD", "PUSH", "ROLL", "AWAIT"})
    void aKapiKilledAtAnyStepIsFollowedByOneThatGoesOnToTheEnd(StepName step) throws InterruptedException {
        Operation operation = killedAt(step);
        House second = first.next("kapi-1");
        ScriptedJob again = new ScriptedJob("cart");

        second.takeUp(again);

        assertThat(outcome(second, operation)).isEqualTo(Outcome.done());
        assertThat(again.ran).contains(step.name()).doesNotContain("UNDO");
    }

    @Test
    void stepsThatEndedAreNotRunAgain() throws InterruptedException {
        Operation operation = killedAt(StepName.AWAIT);
        House second = first.next("kapi-1");
        ScriptedJob again = new ScriptedJob("cart");

        second.takeUp(again);
        outcome(second, operation);

        assertThat(again.ran).containsExactly("AWAIT", "TIDY");
    }

    @Test
    void aBuildWhoseImageWasNotPushedIsRunAgainBecauseItsFilesAreGone() throws InterruptedException {
        Operation operation = killedAt(StepName.PUSH);
        House second = first.next("kapi-1");
        ScriptedJob again = new ScriptedJob("cart");

        second.takeUp(again);
        outcome(second, operation);

        assertThat(again.ran).startsWith("BUILD", "PUSH").doesNotContain("RESOLVE");
    }

    @Test
    void whatWasRememberedBeforeTheKillIsKnownAfterIt() throws InterruptedException {
        ScriptedJob job = new ScriptedJob("cart")
                .when(StepName.ROLL, run -> {
                    run.remember("before", "cart:1");
                    return "";
                })
                .when(StepName.AWAIT, House.endless(reached));
        Operation operation = first.start(job);
        reached.await();
        first.die();
        House second = first.next("kapi-1");
        StringBuilder recalled = new StringBuilder();

        second.takeUp(new ScriptedJob("cart").when(StepName.AWAIT, run -> {
            recalled.append(run.recall("before").orElse("nothing"));
            return "";
        }));
        outcome(second, operation);

        assertThat(recalled).hasToString("cart:1");
    }

    @Test
    void aKapiKilledOnTheWayBackIsFollowedByOneThatGoesOnReturning() throws InterruptedException {
        ScriptedJob job = new ScriptedJob("cart")
                .when(StepName.AWAIT, run -> {
                    throw Refusal.of(Problem.ROLLOUT_FAILED);
                })
                .whenUndone(run -> House.endless(reached).run(run));
        Operation operation = first.start(job);
        reached.await();
        first.die();
        House second = first.next("kapi-1");
        ScriptedJob again = new ScriptedJob("cart");

        second.takeUp(again);

        assertThat(outcome(second, operation).ending()).isEqualTo(Ending.BACK_AT_LAST_GOOD);
        assertThat(again.ran).containsExactly("UNDO", "TIDY");
    }

    @Test
    void aKapiThatEndsDoesNotTakeUpWhatItJustLetGo() throws InterruptedException {
        Operation operation = killedAt(StepName.AWAIT);
        await().until(() -> !first.knows(operation));
        ScriptedJob again = new ScriptedJob("cart");

        first.resumeAsRead(again);

        assertThat(first.knows(operation)).isFalse();
        assertThat(again.ran).isEmpty();
    }

    @Test
    void aKapiStartedAgainInTheSamePodGoesOnWithItsOwn() throws InterruptedException {
        Operation operation = killedAt(StepName.AWAIT);
        House second = first.next("kapi-1");
        second.workloads.put(KapiPods.of("kapi-1"));
        ScriptedJob again = new ScriptedJob("cart");

        second.takeUp(again);

        assertThat(outcome(second, operation)).isEqualTo(Outcome.done());
        assertThat(again.ran).containsExactly("AWAIT", "TIDY");
    }

    @Test
    void anOperationThatWasRecordedAMomentAgoIsNotTakenUpBesideItself() throws InterruptedException {
        first.start(new ScriptedJob("cart").when(StepName.BUILD, House.endless(reached)));
        reached.await();
        ScriptedJob again = new ScriptedJob("cart");

        first.resumeAsRead(again);

        assertThat(again.ran).isEmpty();
        first.die();
    }

    @Test
    void anOperationOfAnotherPodIsLeftAloneWhileThatPodLives() throws InterruptedException {
        Operation operation = killedAt(StepName.AWAIT);
        House second = first.next("kapi-2");
        second.workloads.put(KapiPods.of("kapi-1", "kapi-2"));
        ScriptedJob again = new ScriptedJob("cart");
        second.takeUp(again);

        second.workloads.put(KapiPods.of("kapi-1", "kapi-2"));
        assertThat(again.ran).isEmpty();
        await().untilAsserted(() -> {
            second.workloads.put(KapiPods.of("kapi-2"));
            assertThat(again.ran).contains("AWAIT");
        });
        assertThat(outcome(second, operation)).isEqualTo(Outcome.done());
    }

    private Operation killedAt(StepName step) throws InterruptedException {
        Operation operation = first.start(new ScriptedJob("cart").when(step, House.endless(reached)));
        reached.await();
        first.die();
        return operation;
    }

    private static Outcome outcome(House house, Operation operation) {
        await().until(() -> !house.operations.find(operation.id()).running());
        return java.util.Objects.requireNonNull(
                house.operations.find(operation.id()).outcome());
    }
}
