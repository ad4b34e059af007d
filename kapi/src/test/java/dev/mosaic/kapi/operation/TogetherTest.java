package dev.mosaic.kapi.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.mosaic.contract.operation.Ending;
import dev.mosaic.contract.operation.Operation;
import dev.mosaic.contract.operation.OperationId;
import dev.mosaic.contract.operation.Outcome;
import dev.mosaic.contract.operation.StepName;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.problem.Problem;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Operations that are started in one press. */
class TogetherTest {
    private final House house = new House();

    @Test
    void eachIsAnOperationOfItsOwnUnderOneName() {
        List<Operation> all = house.startTogether(List.of(new ScriptedJob("cart"), new ScriptedJob("checkout")));

        OperationId name = Objects.requireNonNull(all.getFirst().together());
        assertThat(all).extracting(Operation::together).containsOnly(name);
        all.forEach(operation -> assertThat(house.outcome(operation)).isEqualTo(Outcome.done()));
        assertThat(house.operations.together(name))
                .extracting(Operation::id)
                .containsExactlyInAnyOrderElementsOf(
                        all.stream().map(Operation::id).toList());
    }

    @Test
    void moreThanMayRunAtOnceWaitForTheirTurnAndAllEnd() {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Job> jobs = IntStream.range(0, 12)
                .<Job>mapToObj(i -> new ScriptedJob("cart-" + i).when(StepName.BUILD, run -> {
                    most.accumulateAndGet(running.incrementAndGet(), Math::max);
                    Thread.yield();
                    running.decrementAndGet();
                    return "built";
                }))
                .toList();

        List<Operation> all = house.startTogether(jobs);

        all.forEach(operation -> assertThat(house.outcome(operation)).isEqualTo(Outcome.done()));
        assertThat(most.get()).isBetween(1, 4);
    }

    @Test
    void oneThatCannotStartEndsUntouchedWithTheReasonAndKeepsNoOtherFromStarting() throws InterruptedException {
        CountDownLatch reached = new CountDownLatch(1);
        Operation first = house.start(new ScriptedJob("cart").when(StepName.BUILD, House.endless(reached)));
        reached.await();

        List<Operation> all = house.startTogether(List.of(new ScriptedJob("cart"), new ScriptedJob("checkout")));

        Outcome refused = Objects.requireNonNull(all.getFirst().outcome());
        assertThat(refused.ending()).isEqualTo(Ending.UNTOUCHED);
        Failure failure = Objects.requireNonNull(refused.failure());
        assertThat(failure.problem()).isEqualTo(Problem.BUSY);
        assertThat(failure.because()).contains(first.id().value());
        assertThat(house.outcome(all.getLast())).isEqualTo(Outcome.done());
        assertThat(house.outcome(all.getFirst())).as("replayed").isEqualTo(refused);
        house.operations.cancel(first.id(), House.ANN);
    }

    @Test
    void oneThatWaitsForItsTurnCanBeCancelledAndWasNeverTouched() throws InterruptedException {
        CountDownLatch reached = new CountDownLatch(4);
        List<Job> endless = Stream.of("a", "b", "c", "d")
                .<Job>map(name -> new ScriptedJob(name).when(StepName.BUILD, House.endless(reached)))
                .toList();
        List<Operation> running = house.startTogether(endless);
        reached.await();
        Operation waiting =
                house.startTogether(List.of(new ScriptedJob("late"))).getFirst();

        house.operations.cancel(waiting.id(), House.ANN);

        Outcome outcome = house.outcome(waiting);
        assertThat(outcome.ending()).isEqualTo(Ending.UNTOUCHED);
        assertThat(Objects.requireNonNull(outcome.failure()).problem()).isEqualTo(Problem.CANCELLED);
        running.forEach(operation -> house.operations.cancel(operation.id(), House.ANN));
    }

    @Test
    void theEndOfEachIsNotedOnItsWorkload() {
        house.startTogether(List.of(new ScriptedJob("cart"), new ScriptedJob("checkout")))
                .forEach(house::outcome);

        await().untilAsserted(() -> assertThat(house.rollouts.notes)
                .hasSize(2)
                .allMatch(note -> note.startsWith("Normal Shipped shop/deployment/"))
                .allMatch(note -> note.contains("ann in Mosaic: ship ") && note.contains(", done (operation ")));
    }

    @Test
    void aFailureIsNotedWithItsCause() {
        house.outcome(house.start(new ScriptedJob("cart").when(StepName.AWAIT, run -> {
            throw dev.mosaic.kapi.problem.Refusal.of(Problem.ROLLOUT_FAILED);
        })));

        await().untilAsserted(() -> assertThat(house.rollouts.notes)
                .singleElement()
                .asString()
                .startsWith("Warning ShippedFailed shop/deployment/cart: ann in Mosaic: ship ")
                .contains("back at last good"));
    }
}
