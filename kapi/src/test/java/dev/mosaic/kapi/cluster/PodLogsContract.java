package dev.mosaic.kapi.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.Pod;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.LogTape.Stamped;
import dev.mosaic.kapi.cluster.LoggedPod.Stage;
import dev.mosaic.kapi.problem.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;

/** What every {@link PodLogs} promises. */
public abstract class PodLogsContract {
    protected abstract TestCluster cluster();

    @Test
    public void linesComeInOrderEachWithItsTime() {
        List<Stamped> lines = read(talking(), 20);
        assertThat(lines).extracting(Stamped::text).startsWith("line 1", "line 2", "line 3");
        assertThat(numbers(lines))
                .isEqualTo(numbers(lines).stream().sorted().toList())
                .doesNotHaveDuplicates();
        assertThat(lines).extracting(Stamped::at).isSorted();
        assertThat(lines).allMatch(Stamped::complete);
    }

    @Test
    public void onlyTheLastOnesAreToldWhenSoAsked_andNothingOlderThanASecond() {
        LogAsk ask = talking();
        List<Stamped> all = read(ask, 21);
        List<Stamped> last = all(ask.last(3));
        assertThat(last).hasSize(3);
        assertThat(numbers(last).getFirst()).isGreaterThan(numbers(all).getLast() - 3);
        Instant since = all.getLast().at();
        assertThat(all(ask.from(since)))
                .isNotEmpty()
                .allMatch(line -> !line.at().isBefore(since.truncatedTo(ChronoUnit.SECONDS)))
                .contains(all.getLast());
    }

    @Test
    public void aFollowedLogGoesOn() {
        LogAsk ask = talking();
        int before = numbers(read(ask, 20)).getLast();
        try (LogTape tape = cluster().logs().open(ask.following())) {
            List<Integer> numbers = Stream.generate(tape::next)
                    .map(line -> number(line.orElseThrow()))
                    .limit(before + 5)
                    .toList();
            assertThat(numbers).startsWith(1).endsWith(before + 5).hasSize(before + 5);
        }
    }

    @Test
    public void aReaderThatWaitsIsFreedWhenTheTapeIsClosed() {
        LogTape tape = cluster().logs().open(talking().following());
        CompletableFuture<Throwable> end = CompletableFuture.supplyAsync(() -> catchThrowable(() -> {
            while (tape.next().isPresent()) Thread.onSpinWait();
        }));
        tape.close();
        soon().until(end::isDone);
    }

    @Test
    public void whatHasNoLogIsRefused() {
        LogAsk ask = talking();
        assertThatThrownBy(() -> cluster().logs().open(LogAsk.all(ask.namespace(), "nobody-made-it", "main")))
                .isInstanceOfSatisfying(Refusal.class, PodLogsContract::isUnavailable);
        assertThatThrownBy(() -> cluster().logs().open(LogAsk.all(ask.namespace(), ask.pod(), "vanished")))
                .isInstanceOfSatisfying(Refusal.class, PodLogsContract::isUnavailable);
        assertThatThrownBy(() -> cluster().logs().open(ask.ofPrevious()))
                .isInstanceOfSatisfying(Refusal.class, PodLogsContract::isUnavailable);
    }

    @Test
    public void aPodIsToldWithItsContainers_andAMissingOneIsNot() {
        LogAsk ask = talking();
        LoggedPod pod = cluster().logs().pod(ask.namespace(), ask.pod()).orElseThrow();
        assertThat(pod.uid()).isNotBlank();
        assertThat(pod.containers()).containsExactly(new LoggedPod.Run("main", false, 0, Stage.RUNNING));
        assertThat(cluster().logs().pod(ask.namespace(), "nobody-made-it")).isEmpty();
    }

    @Test
    public void theRunBeforeTheLastCrashCanBeRead() {
        WorkloadId id = cluster().createCrashing("logged-crash");
        soon().until(() -> pods(id).stream().anyMatch(pod -> pod.restarts() > 0));
        LogAsk ask = LogAsk.all(id.namespace(), pods(id).getFirst().name(), "main");
        assertThat(catchThrowable(() -> all(ask.ofPrevious()))).isNull();
    }

    private LogAsk talking() {
        WorkloadId id = cluster().createTalking("talking-" + Long.toString(System.nanoTime(), 36));
        soon().until(() -> pods(id).stream().anyMatch(Pod::ready));
        return LogAsk.all(id.namespace(), pods(id).getFirst().name(), "main");
    }

    private List<Pod> pods(WorkloadId id) {
        return cluster().workloads().find(id).map(detail -> detail.pods()).orElse(List.of());
    }

    private List<Stamped> read(LogAsk ask, int atLeast) {
        return soon().until(() -> all(ask), lines -> lines.size() >= atLeast);
    }

    private List<Stamped> all(LogAsk ask) {
        List<Stamped> lines = new ArrayList<>();
        try (LogTape tape = cluster().logs().open(ask)) {
            for (var line = tape.next(); line.isPresent(); line = tape.next()) lines.add(line.get());
        }
        return lines;
    }

    private static List<Integer> numbers(List<Stamped> lines) {
        return lines.stream().map(PodLogsContract::number).toList();
    }

    private static int number(Stamped line) {
        return Integer.parseInt(line.text().substring("line ".length()));
    }

    private static void isUnavailable(Refusal refusal) {
        assertThat(refusal.problem()).isEqualTo(Problem.LOG_UNAVAILABLE);
    }

    protected static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(90)).pollInterval(Duration.ofMillis(100));
    }
}
