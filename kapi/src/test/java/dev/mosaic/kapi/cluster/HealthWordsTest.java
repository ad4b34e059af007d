package dev.mosaic.kapi.cluster;

import static dev.mosaic.contract.workload.HealthWord.DEGRADED;
import static dev.mosaic.contract.workload.HealthWord.FAILING;
import static dev.mosaic.contract.workload.HealthWord.ROLLING_OUT;
import static dev.mosaic.contract.workload.HealthWord.RUNNING;
import static dev.mosaic.contract.workload.HealthWord.STARTING;
import static dev.mosaic.contract.workload.HealthWord.STOPPED;
import static dev.mosaic.contract.workload.HealthWord.UNKNOWN;
import static dev.mosaic.contract.workload.HealthWord.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.workload.Health;
import dev.mosaic.contract.workload.HealthWord;
import dev.mosaic.contract.workload.Pod;
import dev.mosaic.contract.workload.Rollout;
import dev.mosaic.kapi.cluster.ContainerSigns.Stage;
import dev.mosaic.kapi.cluster.PodSigns.Phase;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HealthWordsTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final Instant PAST = NOW.minusSeconds(10);
    private static final Instant LATER = NOW.plusSeconds(10);

    @Nested
    class OfAContainer {
        @ParameterizedTest
        @ValueSource(strings = {"", "ContainerCreating", "PodInitializing"})
        void startingBeforeItRuns(String reason) {
            assertThat(container(signs(Stage.WAITING, reason, false, PAST))).isEqualTo(health(STARTING, reason));
        }

        @ParameterizedTest
        @ValueSource(strings = {"ImagePullBackOff", "CreateContainerConfigError", "CrashLoopBackOff", "NewWord"})
        void failingWhenItWaitsForAnythingElse(String reason) {
            assertThat(container(signs(Stage.WAITING, reason, false, PAST))).isEqualTo(health(FAILING, reason));
        }

        @Test
        void runningWhenReady() {
            assertThat(container(signs(Stage.RUNNING, "", true, PAST)).word()).isEqualTo(RUNNING);
        }

        @Test
        void startingWhenReadyOnlyBecauseNobodyAsks() {
            ContainerSigns unproven = new ContainerSigns("main", Stage.RUNNING, "", "", true, 0, PAST, LATER);
            assertThat(container(unproven).word()).isEqualTo(STARTING);
        }

        @Test
        void startingWithinItsGrace() {
            assertThat(container(signs(Stage.RUNNING, "", false, LATER)).word()).isEqualTo(STARTING);
        }

        @Test
        void failingAfterItsGrace() {
            assertThat(container(signs(Stage.RUNNING, "", false, PAST)).reason())
                    .isEqualTo("Unhealthy");
        }

        @Test
        void failingWhenItEndedBadly() {
            assertThat(container(signs(Stage.FAILED, "OOMKilled", false, LATER)))
                    .isEqualTo(health(FAILING, "OOMKilled"));
        }

        @Test
        void waitingWhenItEndedWell() {
            assertThat(container(signs(Stage.DONE, "", false, LATER))).isEqualTo(health(WAITING, "Completed"));
        }
    }

    @Nested
    class OfAPod {
        @Test
        void waitingWhileItGoes() {
            assertThat(pod(Phase.RUNNING, "", true, true)).isEqualTo(new Health(WAITING, "Terminating", ""));
        }

        @Test
        void failingWhenEvicted() {
            assertThat(pod(Phase.FAILED, "Evicted", false, false)).isEqualTo(health(FAILING, "Evicted"));
        }

        @Test
        void unknownWhenItsNodeIsSilent() {
            assertThat(pod(Phase.UNKNOWN, "NodeLost", false, false).word()).isEqualTo(UNKNOWN);
        }

        @Test
        void stoppedWhenItSucceeded() {
            assertThat(pod(Phase.SUCCEEDED, "", false, false).word()).isEqualTo(STOPPED);
        }

        @Test
        void waitingWhenNoNodeTakesIt() {
            assertThat(pod(Phase.PENDING, "Unschedulable", false, false)).isEqualTo(health(WAITING, "Unschedulable"));
        }

        @Test
        void startingWhenJustCreated() {
            assertThat(pod(Phase.PENDING, "", false, false).word()).isEqualTo(STARTING);
        }

        @Test
        void failingWithItsFirstFailingContainer() {
            ContainerSigns good = signs(Stage.RUNNING, "", true, PAST);
            ContainerSigns bad = signs(Stage.WAITING, "ErrImagePull", false, PAST);
            assertThat(pod(Phase.PENDING, "", false, false, good, bad)).isEqualTo(health(FAILING, "ErrImagePull"));
        }

        @Test
        void runningWhenReady() {
            assertThat(pod(Phase.RUNNING, "", true, false, signs(Stage.RUNNING, "", true, PAST))
                            .word())
                    .isEqualTo(RUNNING);
        }

        private Health pod(Phase phase, String reason, boolean ready, boolean deleting, ContainerSigns... containers) {
            return HealthWords.pod(new PodSigns(phase, reason, "text", ready, deleting, List.of(containers)), NOW);
        }
    }

    @Nested
    class OfAWorkload {
        @Test
        void stoppedWhenNoneIsWanted() {
            assertThat(workload(rollout(0, 0, 0, 0)).word()).isEqualTo(STOPPED);
        }

        @Test
        void rollingOutWhileTheLastPodsGo() {
            assertThat(workload(rollout(0, 2, 2, 2)).word()).isEqualTo(ROLLING_OUT);
        }

        @Test
        void runningWhenComplete() {
            assertThat(workload(rollout(2, 2, 2, 2)).word()).isEqualTo(RUNNING);
        }

        @Test
        void runningBesideAnEvictedPod() {
            assertThat(workload(rollout(1, 1, 1, 1), health(RUNNING, ""), health(FAILING, "Evicted"))
                            .word())
                    .isEqualTo(RUNNING);
        }

        @Test
        void startingWhenCompleteButNotYetBelieved() {
            assertThat(workload(rollout(1, 1, 1, 1), health(STARTING, "")).word())
                    .isEqualTo(STARTING);
        }

        @Test
        void rollingOutWhileOldPodsAreLeft() {
            assertThat(workload(rollout(2, 3, 1, 2), health(STARTING, "")).word())
                    .isEqualTo(ROLLING_OUT);
        }

        @Test
        void rollingOutWhileTheControllerHasNotSeenIt() {
            Rollout unseen = new Rollout(2, 1, 1, 1, 1, 1, 1, false, false);
            assertThat(workload(unseen).word()).isEqualTo(ROLLING_OUT);
        }

        @Test
        void startingWhenJustCreated() {
            assertThat(workload(rollout(1, 1, 1, 0), health(STARTING, "ContainerCreating")))
                    .isEqualTo(health(STARTING, "ContainerCreating"));
        }

        @Test
        void waitingWhenNoNodeTakesItsPods() {
            assertThat(workload(rollout(1, 1, 1, 0), health(WAITING, "Unschedulable")))
                    .isEqualTo(health(WAITING, "Unschedulable"));
        }

        @Test
        void waitingWhenPaused() {
            Rollout paused = new Rollout(2, 2, 2, 2, 0, 2, 2, true, false);
            assertThat(workload(paused).reason()).isEqualTo("Paused");
        }

        @Test
        void degradedWhenSomeServe() {
            assertThat(workload(rollout(2, 2, 2, 1), health(RUNNING, ""), health(FAILING, "CrashLoopBackOff")))
                    .isEqualTo(health(DEGRADED, "CrashLoopBackOff"));
        }

        @Test
        void failingWithItsFirstCauseWhenNoneServes() {
            assertThat(workload(rollout(1, 1, 1, 0), health(FAILING, "ErrImagePull")))
                    .isEqualTo(health(FAILING, "ErrImagePull"));
        }

        @Test
        void failingWithWhatItsControllerComplainsOf() {
            Health quota = health(FAILING, "FailedCreate");
            assertThat(HealthWords.workload(rollout(1, 0, 0, 0), List.of(), Optional.of(quota)))
                    .isEqualTo(quota);
        }

        @Test
        void notFailingForAPodOfAnOlderRevision() {
            Pod old = Details.pod(false, health(FAILING, "CrashLoopBackOff"), 5);
            assertThat(HealthWords.workload(rollout(1, 2, 1, 0), List.of(old), Optional.empty())
                            .word())
                    .isEqualTo(ROLLING_OUT);
        }

        @Test
        void unknownWhenAllItsPodsAre() {
            assertThat(workload(rollout(1, 1, 1, 0), health(UNKNOWN, "NodeLost"))
                            .word())
                    .isEqualTo(UNKNOWN);
        }

        private Health workload(Rollout rollout, Health... pods) {
            List<Pod> all = Arrays.stream(pods)
                    .map(health -> Details.pod(true, health, 0))
                    .toList();
            return HealthWords.workload(rollout, all, Optional.empty());
        }

        private Rollout rollout(int desired, int total, int updated, int ready) {
            return new Rollout(1, 1, desired, total, updated, ready, ready, false, false);
        }
    }

    private static Health container(ContainerSigns signs) {
        return HealthWords.container(signs, NOW);
    }

    private static ContainerSigns signs(Stage stage, String reason, boolean ready, Instant graceEnd) {
        return new ContainerSigns("main", stage, reason, "text", ready, 0, graceEnd, Instant.MIN);
    }

    private static Health health(HealthWord word, String reason) {
        return new Health(word, reason, "text");
    }
}
