package dev.mosaic.kapi.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mosaic.contract.operation.Ending;
import dev.mosaic.contract.operation.Operation;
import dev.mosaic.contract.operation.OperationEvent;
import dev.mosaic.contract.operation.Outcome;
import dev.mosaic.contract.operation.StepName;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.problem.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class OperationsTest {
    private final House house = new House();
    private final ScriptedJob job = new ScriptedJob("cart");

    @Test
    void stepsRunInOrderAndTheEndIsDone() {
        Operation operation = house.start(job);

        assertThat(house.outcome(operation)).isEqualTo(Outcome.done());
        assertThat(job.ran)
                .startsWith("RESOLVE", "BUILD", "PUSH", "ROLL", "AWAIT")
                .doesNotContain("UNDO");
    }

    @Test
    void whatEndedIsRecordedWithEachStepsResult() {
        Operation operation = house.start(job.when(StepName.PUSH, run -> "sha256:abc"));
        house.outcome(operation);

        assertThat(house.operations.find(operation.id()).steps())
                .filteredOn(step -> step.name() == StepName.PUSH)
                .singleElement()
                .satisfies(step -> assertThat(step.result()).isEqualTo("sha256:abc"));
        assertThat(house.book.find(operation.id().value()))
                .hasValueSatisfying(
                        entry -> assertThat(entry.operation().running()).isFalse());
    }

    @Test
    void aFailureBeforeTheRollLeavesThePodsUntouched() {
        Outcome outcome = house.outcome(house.start(job.when(StepName.BUILD, fails(Problem.BUILD_FAILED))));

        assertThat(outcome.ending()).isEqualTo(Ending.UNTOUCHED);
        assertThat(failure(outcome).problem()).isEqualTo(Problem.BUILD_FAILED);
        assertThat(job.ran).doesNotContain("ROLL", "UNDO");
    }

    @Test
    void aFailureAfterTheRollReturnsToLastGood() {
        Outcome outcome = house.outcome(house.start(job.when(StepName.AWAIT, fails(Problem.ROLLOUT_FAILED))));

        assertThat(outcome.ending()).isEqualTo(Ending.BACK_AT_LAST_GOOD);
        assertThat(job.ran).contains("UNDO");
    }

    @Test
    void aFailureAfterTheRollIsLeftAsItIsWhenChosenSo() {
        Outcome outcome =
                house.outcome(house.start(job.leaveAsIs().when(StepName.AWAIT, fails(Problem.ROLLOUT_FAILED))));

        assertThat(outcome.ending()).isEqualTo(Ending.LEFT_AS_IS);
        assertThat(job.ran).doesNotContain("UNDO");
    }

    @Test
    void aPatchTheApiServerRefusedLeavesThePodsUntouched() {
        Outcome outcome = house.outcome(house.start(job.when(StepName.ROLL, fails(Problem.CLUSTER_REFUSED))));

        assertThat(outcome.ending()).isEqualTo(Ending.UNTOUCHED);
        assertThat(job.ran).doesNotContain("UNDO");
    }

    @Test
    void aWayBackThatFailsIsSaidSo() {
        job.when(StepName.AWAIT, fails(Problem.ROLLOUT_FAILED)).whenUndone(run -> {
            throw Refusal.of(Problem.CLUSTER_REFUSED, Map.of("what", "Return", "detail", "quota"));
        });

        Outcome outcome = house.outcome(house.start(job));

        assertThat(outcome.ending()).isEqualTo(Ending.RETURN_FAILED);
        assertThat(failure(outcome).problem()).isEqualTo(Problem.ROLLOUT_FAILED);
    }

    @Test
    void aDeletedWorkloadIsNotRolledBack() {
        Outcome outcome = house.outcome(house.start(job.when(StepName.AWAIT, fails(Problem.WORKLOAD_GONE))));

        assertThat(outcome.ending()).isEqualTo(Ending.LEFT_AS_IS);
        assertThat(job.ran).doesNotContain("UNDO");
    }

    @Test
    void anUnexpectedErrorEndsTheOperationWithAFailureNotWithABrokenStream() {
        Outcome outcome = house.outcome(house.start(job.when(StepName.BUILD, run -> {
            throw new IllegalStateException("oops");
        })));

        assertThat(failure(outcome).problem()).isEqualTo(Problem.INTERNAL);
    }

    @Test
    void cancelBeforeTheRollLeavesThePodsUntouched() throws InterruptedException {
        CountDownLatch reached = new CountDownLatch(1);
        Operation operation = house.start(job.when(StepName.BUILD, House.endless(reached)));
        reached.await();

        house.operations.cancel(operation.id(), House.ANN);

        Outcome outcome = house.outcome(operation);
        assertThat(outcome.ending()).isEqualTo(Ending.UNTOUCHED);
        assertThat(failure(outcome).problem()).isEqualTo(Problem.CANCELLED);
        assertThat(failure(outcome).because()).contains("ann");
    }

    @Test
    void cancelAfterTheRollReturnsToLastGoodEvenWhenFailuresAreLeft() throws InterruptedException {
        CountDownLatch reached = new CountDownLatch(1);
        Operation operation = house.start(job.leaveAsIs().when(StepName.AWAIT, House.endless(reached)));
        reached.await();

        house.operations.cancel(operation.id(), House.ANN);

        assertThat(house.outcome(operation).ending()).isEqualTo(Ending.BACK_AT_LAST_GOOD);
    }

    @Test
    void aSecondOperationOnTheSameWorkloadIsRefusedWithTheNameOfTheFirst() throws InterruptedException {
        CountDownLatch reached = new CountDownLatch(1);
        Operation first = house.start(job.when(StepName.BUILD, House.endless(reached)));
        reached.await();

        assertThatThrownBy(() -> house.start(new ScriptedJob("cart")))
                .hasMessageContaining(first.id().value());
        house.operations.cancel(first.id(), House.ANN);
    }

    @Test
    void operationsOnDifferentWorkloadsRunSideBySideUpToTheLimit() throws InterruptedException {
        CountDownLatch reached = new CountDownLatch(2);
        Operation one = house.start(job.when(StepName.BUILD, House.endless(reached)));
        Operation two = house.start(new ScriptedJob("checkout").when(StepName.BUILD, House.endless(reached)));
        reached.await();

        assertThatThrownBy(() -> house.start(new ScriptedJob("catalogue")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(Problem.TOO_MANY_REQUESTS));
        List.of(one, two).forEach(operation -> house.operations.cancel(operation.id(), House.ANN));
    }

    @Test
    void aCallerWithoutTheRightStartsNothing() {
        house.patchAllowed = false;

        assertThatThrownBy(() -> house.start(job)).hasMessageContaining("patch deployments in shop");
        assertThat(house.operations.all()).isEmpty();
        assertThat(job.ran).isEmpty();
    }

    @Test
    void aRightWithdrawnDuringTheBuildStopsTheRoll() {
        Outcome outcome = house.outcome(house.start(job.when(StepName.PUSH, run -> {
            house.patchAllowed = false;
            return "pushed";
        })));

        assertThat(outcome.ending()).isEqualTo(Ending.UNTOUCHED);
        assertThat(failure(outcome).problem()).isEqualTo(Problem.FORBIDDEN);
        assertThat(job.ran).doesNotContain("ROLL");
    }

    @Test
    void anApiServerThatIsAwayForAWhileOnlyCostsTime() {
        Outcome outcome = house.outcome(house.start(job.when(StepName.BUILD, run -> {
            house.store.refuseWrites(4);
            return "built";
        })));

        assertThat(outcome).isEqualTo(Outcome.done());
    }

    @Test
    void aWatcherWhoComesLateSeesEverything() {
        Operation operation = house.start(job.when(StepName.BUILD, run -> {
            run.line("layer 1");
            return "built";
        }));
        house.outcome(operation);

        List<OperationEvent> events = Objects.requireNonNull(
                house.operations.events(operation.id()).collectList().block(Duration.ofSeconds(5)));

        assertThat(events.getFirst()).isInstanceOf(OperationEvent.Started.class);
        assertThat(events)
                .anySatisfy(event -> assertThat(event)
                        .isInstanceOfSatisfying(
                                OperationEvent.LineWritten.class,
                                line -> assertThat(line.text()).isEqualTo("layer 1")));
        assertThat(events.getLast()).isInstanceOf(OperationEvent.Finished.class);
    }

    private static Step.Work fails(Problem problem) {
        return run -> {
            throw Refusal.of(problem);
        };
    }

    private static Failure failure(Outcome outcome) {
        return Objects.requireNonNull(outcome.failure());
    }
}
