package dev.mosaic.kapi.cluster;

import static dev.mosaic.contract.event.Meaning.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.event.Meaning;
import dev.mosaic.contract.workload.Health;
import dev.mosaic.contract.workload.HealthWord;
import dev.mosaic.contract.workload.Rollout;
import dev.mosaic.kapi.cluster.ContainerSigns.Stage;
import dev.mosaic.kapi.cluster.PodSigns.Phase;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each state of the table of meanings gets the word the table says, from the tables that give words. */
class MeaningWordsTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final Set<Meaning> ENDED = EnumSet.of(
            OOM_KILLED,
            ERROR_126,
            ERROR_127,
            ERROR_137,
            ERROR_139,
            ERROR_143,
            ERROR,
            CONTAINER_CANNOT_RUN,
            START_ERROR);
    private static final Set<Meaning> POD_FAILED = EnumSet.of(
            PREEMPTED,
            PREEMPTING,
            EVICTED,
            NODE_LOST,
            NODE_SHUTDOWN,
            TERMINATED_BY_SHUTDOWN,
            UNEXPECTED_ADMISSION_ERROR,
            OUT_OF_CPU,
            OUT_OF_MEMORY,
            OUT_OF_PODS,
            NODE_AFFINITY,
            DEADLINE_EXCEEDED);
    private static final Set<Meaning> HELD = EnumSet.of(
            FAILED_SCHEDULING,
            UNSCHEDULABLE,
            SCHEDULING_GATED,
            FAILED_MOUNT,
            FAILED_ATTACH_VOLUME,
            FAILED_MAP_VOLUME,
            NETWORK_NOT_READY,
            FAILED_CREATE_POD_SAND_BOX);
    private static final Set<Meaning> COMPLAINTS = EnumSet.of(
            FAILED_CREATE,
            FAILED_CREATE_QUOTA,
            FAILED_CREATE_FORBIDDEN,
            FAILED_CREATE_ACCOUNT,
            FAILED_CREATE_POD_SECURITY,
            PROGRESS_DEADLINE_EXCEEDED);

    static Stream<Meaning> states() {
        return Stream.of(Meaning.values()).filter(row -> row.word().isPresent());
    }

    @ParameterizedTest
    @MethodSource("states")
    void aStateHasTheWordTheTableSays(Meaning row) {
        Health told = told(row);
        assertThat(told.word()).isEqualTo(row.word().orElseThrow());
        if (told.word() != HealthWord.STARTING) assertThat(told.reason()).isEqualTo(row.reason());
    }

    private static Health told(Meaning row) {
        if (ENDED.contains(row)) return pod(Phase.RUNNING, "", container(Stage.FAILED, row.reason()));
        if (row == COMPLETED) return pod(Phase.RUNNING, "", container(Stage.DONE, row.reason()));
        if (row.reason().equals("Unhealthy")) return pod(Phase.RUNNING, "", container(Stage.RUNNING, ""));
        if (POD_FAILED.contains(row)) return pod(Phase.FAILED, row.reason(), container(Stage.WAITING, ""));
        if (HELD.contains(row)) return pod(Phase.PENDING, row.reason(), container(Stage.WAITING, ""));
        if (COMPLAINTS.contains(row)) return complaint(row.reason());
        if (row == DEPLOYMENT_PAUSED)
            return HealthWords.workload(new Rollout(2, 2, 2, 2, 0, 2, 2, true, false), List.of(), Optional.empty());
        if (row == TERMINATING)
            return HealthWords.pod(new PodSigns(Phase.RUNNING, "", "", false, true, List.of()), NOW);
        return pod(Phase.PENDING, "", container(Stage.WAITING, row.reason()));
    }

    private static Health complaint(String reason) {
        Rollout without = new Rollout(2, 2, 1, 0, 0, 0, 0, false, false);
        Health complaint = new Health(HealthWord.FAILING, reason, "told by its controller");
        return HealthWords.workload(without, List.of(), Optional.of(complaint));
    }

    private static Health pod(Phase phase, String reason, ContainerSigns container) {
        return HealthWords.pod(new PodSigns(phase, reason, "", false, false, List.of(container)), NOW);
    }

    /** Its grace is over. */
    private static ContainerSigns container(Stage stage, String reason) {
        return new ContainerSigns("main", stage, reason, "", false, 0, Instant.MIN, Instant.MIN);
    }
}
