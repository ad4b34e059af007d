package dev.mosaic.kapi.cluster;

import static dev.mosaic.kapi.cluster.Details.CART;
import static dev.mosaic.kapi.cluster.Details.complete;
import static dev.mosaic.kapi.cluster.Details.failing;
import static dev.mosaic.kapi.cluster.Details.pod;
import static dev.mosaic.kapi.cluster.Details.rolling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.Health;
import dev.mosaic.contract.workload.HealthWord;
import dev.mosaic.contract.workload.Rollout;
import dev.mosaic.kapi.problem.Refusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RolloutWatchTest {
    private static final Health ROLLING = Health.of(HealthWord.ROLLING_OUT);
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(100);

    private final FakeWorkloads workloads = new FakeWorkloads();
    private final List<Rollout> seen = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch first = new CountDownLatch(1);

    @Test
    void endsAtOnceWhenTheRolloutIsComplete() {
        workloads.put(Details.of(complete(2), Health.of(HealthWord.RUNNING)));
        assertThat(await(2, LONG)).isEqualTo(complete(2));
    }

    @Test
    void doesNotTakeAnEarlierGenerationForThisOne() {
        workloads.put(Details.of(complete(1), Health.of(HealthWord.RUNNING)));
        assertRefused(() -> await(2, SHORT), Problem.ROLLOUT_TIMED_OUT);
    }

    @Test
    void tellsEachChangeUntilTheEnd() throws InterruptedException {
        workloads.put(Details.of(rolling(2), ROLLING));
        CompletableFuture<Rollout> end = CompletableFuture.supplyAsync(() -> await(2, LONG));
        first.await();
        workloads.put(Details.of(complete(2), Health.of(HealthWord.RUNNING)));
        assertThat(end.join()).isEqualTo(complete(2));
        assertThat(seen).containsExactly(rolling(2), complete(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ImagePullBackOff", "CreateContainerConfigError", "CrashLoopBackOff", "InvalidImageName"})
    void failsEarlyForWhatNoPodRecoversFrom(String reason) {
        workloads.put(Details.of(rolling(2), ROLLING, pod(true, failing(reason), 0)));
        assertThatThrownBy(() -> await(2, LONG))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.failure().facts())
                                .containsEntry("reason", reason)
                                .containsEntry("detail", "as the kubelet says")
                                .containsEntry("what", "shop/deployment/cart"));
    }

    @Test
    void doesNotFailForAPodOfTheOldRevision() {
        workloads.put(Details.of(rolling(2), ROLLING, pod(false, failing("CrashLoopBackOff"), 9)));
        assertRefused(() -> await(2, SHORT), Problem.ROLLOUT_TIMED_OUT);
    }

    @Test
    void doesNotFailForAPodWithinItsGrace() {
        workloads.put(Details.of(
                rolling(2), ROLLING, pod(true, new Health(HealthWord.STARTING, "ContainerCreating", ""), 0)));
        assertRefused(() -> await(2, SHORT), Problem.ROLLOUT_TIMED_OUT);
    }

    @Test
    void doesNotFailForWhatTheControllerHasNotSeenYet() {
        Rollout unseen = new Rollout(2, 1, 1, 1, 1, 0, 0, false, true);
        workloads.put(Details.of(unseen, ROLLING, pod(true, failing("CrashLoopBackOff"), 9)));
        assertRefused(() -> await(2, SHORT), Problem.ROLLOUT_TIMED_OUT);
    }

    @Test
    void failsWhenANewContainerExitedAndRestartedTwice() throws InterruptedException {
        workloads.put(Details.of(rolling(2), ROLLING, pod(true, Health.of(HealthWord.RUNNING), 0)));
        CompletableFuture<Rollout> end = CompletableFuture.supplyAsync(() -> await(2, LONG));
        first.await();
        workloads.put(Details.of(rolling(2), failing("Error"), pod(true, Health.of(HealthWord.RUNNING), 2)));
        assertThatThrownBy(end::join).cause().hasMessageStartingWith("ROLLOUT_FAILED");
    }

    @Test
    void doesNotBlameAPodForRestartsItHadBefore() {
        workloads.put(Details.of(rolling(2), ROLLING, pod(true, Health.of(HealthWord.RUNNING), 7)));
        assertRefused(() -> await(2, SHORT), Problem.ROLLOUT_TIMED_OUT);
    }

    @Test
    void failsWhenPodsAreRefused() {
        workloads.put(Details.of(rolling(2), failing("FailedCreate")));
        assertRefused(() -> await(2, LONG), Problem.ROLLOUT_FAILED);
    }

    @Test
    void failsAtTheProgressDeadlineNamingWhatStandsBehindIt() {
        Rollout late = new Rollout(2, 2, 1, 2, 1, 1, 1, false, true);
        workloads.put(Details.of(late, failing("Unhealthy")));
        assertThatThrownBy(() -> await(2, LONG))
                .hasMessage("ROLLOUT_FAILED: ProgressDeadlineExceeded: Unhealthy: as the kubelet says");
    }

    @Test
    void saysSoWhenTheWorkloadIsDeletedMeanwhile() throws InterruptedException {
        workloads.put(Details.of(rolling(2), ROLLING));
        CompletableFuture<Rollout> end = CompletableFuture.supplyAsync(() -> await(2, LONG));
        first.await();
        workloads.remove(CART);
        assertThatThrownBy(end::join)
                .isInstanceOf(CompletionException.class)
                .cause()
                .hasMessageStartingWith("WORKLOAD_GONE");
    }

    @Test
    void waitsOnWhileTheCacheWasNeverFilled() {
        workloads.put(Details.of(complete(2), Health.of(HealthWord.RUNNING)));
        workloads.neverFilled();
        assertRefused(() -> await(2, SHORT), Problem.ROLLOUT_TIMED_OUT);
        CompletableFuture<Rollout> end = CompletableFuture.supplyAsync(() -> await(2, LONG));
        workloads.filled();
        assertThat(end.join()).isEqualTo(complete(2));
    }

    @Test
    void endsWhenInterrupted() throws InterruptedException {
        workloads.put(Details.of(rolling(2), ROLLING));
        CompletableFuture<Throwable> thrown = new CompletableFuture<>();
        Thread waiting = Thread.ofVirtual().start(() -> {
            try {
                await(2, LONG);
            } catch (CancellationException e) {
                thrown.complete(e);
            }
        });
        first.await();
        waiting.interrupt();
        assertThat(thrown.join()).hasMessageContaining("interrupted");
    }

    private Rollout await(long generation, Duration limit) {
        return new RolloutWatch(workloads).await(CART, generation, limit, (rollout, health) -> {
            seen.add(rollout);
            first.countDown();
        });
    }

    private static void assertRefused(Runnable call, Problem problem) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }
}
