package dev.mosaic.kapi.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.mosaic.contract.log.LogApi;
import dev.mosaic.contract.log.LogEvent;
import dev.mosaic.contract.log.LogEvent.Closed;
import dev.mosaic.contract.log.LogEvent.Missed;
import dev.mosaic.contract.log.LogEvent.Opened;
import dev.mosaic.contract.log.LogEvent.Restarted;
import dev.mosaic.contract.log.LogEvent.Written;
import dev.mosaic.contract.log.LogLine;
import dev.mosaic.contract.log.LogQuery;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.GivenCluster;
import dev.mosaic.kapi.RunningKapi;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.Disposable;

/** One log on a real cluster through all that happens to it: long and binary lines, restarts, a rollout, pods that go. */
class LogsClusterIT {
    private static final String SCRIPT =
            "head -c 1000000 /dev/zero | tr '\\0' x; echo; printf '\\000\\001\\377 binary\\n'; i=0; "
                    + "while [ $i -lt 120 ]; do i=$((i+1)); echo \"number $i\"; sleep 0.03; done; printf 'no end'; exit 1";

    @Test
    void nothingIsLostOrDoubledOverRestartsAndARollout_norByLongAndBinaryLines(@TempDir Path folder) {
        GivenCluster.require();
        List<LogEvent> events = new CopyOnWriteArrayList<>();
        try (Chatter chatter = new Chatter();
                RunningKapi kapi = RunningKapi.in(folder)) {
            WorkloadId id = chatter.deploy("restless", 2, SCRIPT);
            await().atMost(Duration.ofMinutes(1)).ignoreExceptions().until(() -> sources(kapi, id) == 2);
            Disposable reading = kapi.api(LogApi.class)
                    .read(id.namespace(), id.kind(), id.name(), LogQuery.following(0))
                    .subscribe(events::add);
            until(() -> count(events, Restarted.class) >= 2);
            chatter.restart("restless");
            until(() -> count(events, Closed.class) >= 2 && count(events, Restarted.class) >= 3);
            reading.dispose();
        }
        assertThat(events).noneMatch(Missed.class::isInstance);
        events.stream()
                .filter(Opened.class::isInstance)
                .map(Opened.class::cast)
                .forEach(opened -> verify(events, opened));
    }

    /** Each run of a container tells all its numbers in order; only the last one, and one that was killed, may be short. */
    private static void verify(List<LogEvent> events, Opened opened) {
        List<List<String>> runs = runs(events, opened.source());
        for (List<String> run : runs) {
            List<Integer> numbers = run.stream()
                    .filter(text -> text.startsWith("number "))
                    .map(text -> Integer.parseInt(text.substring(7)))
                    .toList();
            assertThat(numbers)
                    .as(opened.pod())
                    .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
        }
        runs.subList(0, runs.size() - 1).forEach(run -> {
            assertThat(run).as(opened.pod()).hasSize(123).endsWith("no end");
            assertThat(run.getFirst()).hasSizeGreaterThan(60_000);
            assertThat(run.get(1)).contains("\u0000\u0001\ufffd binary");
        });
    }

    private static List<List<String>> runs(List<LogEvent> events, int source) {
        List<List<String>> runs = new CopyOnWriteArrayList<>(List.of(new CopyOnWriteArrayList<>()));
        for (LogEvent event : events) {
            if (event instanceof Restarted again && again.source() == source) runs.add(new CopyOnWriteArrayList<>());
            if (event instanceof Written(List<LogLine> lines, long read)) {
                lines.stream()
                        .filter(line -> line.source() == source)
                        .forEach(line -> runs.getLast().add(line.text()));
            }
        }
        return runs;
    }

    private static long sources(RunningKapi kapi, WorkloadId id) {
        return kapi.api(LogApi.class)
                .sources(id.namespace(), id.kind(), id.name())
                .pods()
                .size();
    }

    private static long count(List<LogEvent> events, Class<? extends LogEvent> type) {
        return events.stream().filter(type::isInstance).count();
    }

    private static void until(java.util.concurrent.Callable<Boolean> truth) {
        await().atMost(Duration.ofMinutes(2)).until(truth);
    }
}
