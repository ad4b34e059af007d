package dev.mosaic.contract.workload;

import static org.assertj.core.api.Assertions.assertThat;

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
}
