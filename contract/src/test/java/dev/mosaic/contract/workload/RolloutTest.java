package dev.mosaic.contract.workload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.operation.Hold;
import org.junit.jupiter.api.Test;

class RolloutTest {

    @Test
    void aRolloutIsCompleteWhenAllPodsAreNewAndAvailableAndTheControllerHasSeenIt() {
        assertThat(new Rollout(2, 2, 3, 3, 3, 3, 3, false, false).complete(2)).isTrue();
    }

    @Test
    void aRolloutTheControllerHasNotSeenIsNotComplete() {
        assertThat(new Rollout(2, 1, 3, 3, 3, 3, 3, false, false).complete(2)).isFalse();
    }

    @Test
    void anOlderGenerationInTheCacheIsNotComplete() {
        assertThat(new Rollout(1, 1, 3, 3, 3, 3, 3, false, false).complete(2)).isFalse();
    }

    @Test
    void anOldPodThatIsLeftOrANewOneNotAvailableKeepsItFromBeingComplete() {
        assertThat(new Rollout(2, 2, 3, 4, 3, 3, 3, false, false).complete(2)).isFalse();
        assertThat(new Rollout(2, 2, 3, 3, 3, 3, 2, false, false).complete(2)).isFalse();
    }

    @Test
    void aPausedRolloutWithOldPodsIsHeldAndNotComplete() {
        Rollout paused = new Rollout(2, 2, 3, 3, 0, 3, 3, true, false);
        assertThat(paused.complete(2)).isFalse();
        assertThat(paused.settled(2)).isTrue();
        assertThat(paused.hold(2)).contains(Hold.PAUSED);
        assertThat(paused.hold(3)).as("not seen yet").isEmpty();
    }

    @Test
    void aPausedRolloutWithNothingWaitingIsNotHeld() {
        assertThat(new Rollout(2, 2, 3, 3, 3, 3, 3, true, false).hold(2)).isEmpty();
    }

    @Test
    void onDeleteIsCompleteWithOldPodsAndSaysWhatHoldsThem() {
        Rollout written = strategy(1, 3, UpdateStrategy.ON_DELETE, 0);
        assertThat(written.complete(2)).isTrue();
        assertThat(written.hold(2)).contains(Hold.ON_DELETE);
        assertThat(strategy(3, 3, UpdateStrategy.ON_DELETE, 0).hold(2)).isEmpty();
        assertThat(strategy(1, 2, UpdateStrategy.ON_DELETE, 0).complete(2))
                .as("one pod is being replaced")
                .isFalse();
    }

    @Test
    void aPartitionIsCompleteOnceThePodsAboveItAreNew() {
        assertThat(strategy(1, 3, UpdateStrategy.ROLLING_UPDATE, 2).complete(2)).isTrue();
        assertThat(strategy(1, 3, UpdateStrategy.ROLLING_UPDATE, 2).hold(2)).contains(Hold.PARTITION);
        assertThat(strategy(0, 3, UpdateStrategy.ROLLING_UPDATE, 2).complete(2)).isFalse();
        assertThat(strategy(0, 3, UpdateStrategy.ROLLING_UPDATE, 9).complete(2))
                .as("a partition above all pods holds them all")
                .isTrue();
    }

    private static Rollout strategy(int updated, int available, UpdateStrategy strategy, int partition) {
        return new Rollout(2, 2, 3, 3, updated, available, available, false, false, strategy, partition);
    }
}
