package dev.mosaic.kapi.log;

import static org.awaitility.Awaitility.await;

import dev.mosaic.contract.log.LogApi;
import dev.mosaic.contract.log.LogEvent.Missed;
import dev.mosaic.contract.log.LogEvent.Written;
import dev.mosaic.contract.log.LogFilter;
import dev.mosaic.contract.log.LogLevel;
import dev.mosaic.contract.log.LogLine;
import dev.mosaic.contract.log.LogQuery;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.GivenCluster;
import dev.mosaic.kapi.RunningKapi;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.Disposable;

/** Logs against {@code kubectl logs} on the real cluster in one run; started by bench/logs, no test. */
class LogBench {
    private static final int LINES = Integer.getInteger("mosaic.bench.logs.lines", 300_000);
    /** Pauses so that a pod that could write more writes 20,000 lines of 100 bytes a second. */
    private static final String FAST =
            "sleep 8; awk 'BEGIN{for(i=1;i<=%d;i++){printf \"%%08d %%090d\\n\",i,i;if(i%%2000==0){fflush();system(\"sleep 0.09\")}}}'; sleep 600";

    private static final String STEADY =
            "sleep 12; i=0; while [ $i -lt 10000 ]; do awk -v s=$i 'BEGIN{for(i=s+1;i<=s+50;i++)print \"steady line \" i}'; i=$((i+50)); sleep 0.1; done; sleep 600";
    private static final String MUCH =
            "awk 'BEGIN{for(i=1;i<=100000;i++)print (i%%1000==500?\"needle \":\"straw \") i \" of the stack\"}'; sleep 600";

    /** What one reader saw. */
    private static final class Count {
        final LongAdder lines = new LongAdder();
        final AtomicLong first = new AtomicLong();
        final AtomicLong last = new AtomicLong();
        final AtomicLong disorder = new AtomicLong();
        final AtomicLong missed = new AtomicLong();

        void line() {
            long now = System.nanoTime();
            first.compareAndSet(0, now);
            last.set(now);
            lines.increment();
        }

        double rate() {
            return lines.sum() / Math.max(0.001, (last.get() - first.get()) / 1e9);
        }
    }

    @Test
    void logsAgainstKubectl(@TempDir Path folder) throws IOException, InterruptedException {
        GivenCluster.require();
        try (Chatter chatter = new Chatter();
                RunningKapi kapi = RunningKapi.in(folder)) {
            System.out.println("| what | kubectl | kapi | lost | |\n|---|---|---|---|---|");
            one(chatter, kapi);
            search(chatter, kapi);
            many(chatter, kapi);
        }
    }

    private static void one(Chatter chatter, RunningKapi kapi) throws IOException, InterruptedException {
        WorkloadId id = chatter.deploy("fast", 1, FAST.formatted(LINES));
        running(chatter, "fast", 1);
        Count ours = new Count();
        Count theirs = new Count();
        Disposable reading = read(kapi, id, LogQuery.following(0), ours);
        Process kubectl = kubectl(id, theirs);
        long[] heap = heap(ours, theirs);
        reading.dispose();
        kubectl.destroy();
        System.out.printf(
                Locale.ROOT,
                "| one pod, %d lines | %.0f lines/s, %d lost | %.0f lines/s | %d | ratio %.2f, heap %d to %d MiB, %d marks of loss |%n",
                LINES,
                theirs.rate(),
                LINES - theirs.lines.sum(),
                ours.rate(),
                LINES - ours.lines.sum(),
                ours.rate() / theirs.rate(),
                heap[0],
                heap[1],
                ours.missed.get());
    }

    /** The least and the most of it, in MiB, until both have read all. */
    private static long[] heap(Count ours, Count theirs) throws InterruptedException {
        long most = 0;
        long least = Long.MAX_VALUE;
        long deadline = System.nanoTime() + Duration.ofMinutes(4).toNanos();
        while ((ours.lines.sum() < LINES || theirs.lines.sum() < LINES) && System.nanoTime() < deadline) {
            Thread.sleep(1000);
            if (ours.lines.sum() < 1000) continue;
            System.gc();
            long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
            most = Math.max(most, used);
            least = Math.min(least, used);
        }
        return new long[] {least, most};
    }

    private static void many(Chatter chatter, RunningKapi kapi) throws InterruptedException {
        WorkloadId id = chatter.deploy("steady", 20, STEADY);
        running(chatter, "steady", 20);
        Count ours = new Count();
        Disposable reading = read(kapi, id, LogQuery.following(0), ours);
        long deadline = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (ours.lines.sum() < 200_000 && System.nanoTime() < deadline) Thread.sleep(500);
        reading.dispose();
        System.out.printf(
                Locale.ROOT,
                "| 20 pods, 10000 lines each | | %.0f lines/s | %d | %d of them out of order |%n",
                ours.rate(),
                200_000 - ours.lines.sum(),
                ours.disorder.get());
    }

    private static void search(Chatter chatter, RunningKapi kapi) throws InterruptedException {
        WorkloadId id = chatter.deploy("stack", 10, MUCH.formatted());
        running(chatter, "stack", 10);
        LogQuery all = new LogQuery("", "", false, false, 0, null, LogFilter.NONE, false);
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofSeconds(5))
                .until(() -> {
                    Count count = new Count();
                    read(kapi, id, all, count);
                    await().atMost(Duration.ofMinutes(2)).until(() -> count.lines.sum() >= 1_000_000 || settled(count));
                    return count.lines.sum() >= 1_000_000;
                });
        find(kapi, id, false);
        find(kapi, id, true);
    }

    private static void find(RunningKapi kapi, WorkloadId id, boolean regex) {
        LogFilter needle = new LogFilter(regex ? "needle [0-9]+500 of" : "needle", regex, false, LogLevel.UNKNOWN);
        Count count = new Count();
        long start = System.nanoTime();
        Disposable reading = read(kapi, id, new LogQuery("", "", false, false, 0, null, needle, false), count);
        await().atMost(Duration.ofMinutes(2)).until(() -> count.lines.sum() >= 1000 || settled(count));
        System.out.printf(
                Locale.ROOT,
                "| search of 1000000 lines, %s | | first hit %.0f ms, all %d hits %.1f s | | |%n",
                regex ? "pattern" : "words",
                (count.first.get() - start) / 1e6,
                count.lines.sum(),
                (count.last.get() - start) / 1e9);
        reading.dispose();
    }

    private static boolean settled(Count count) {
        return count.last.get() > 0 && System.nanoTime() - count.last.get() > 10_000_000_000L;
    }

    private static void running(Chatter chatter, String name, int pods) {
        await().atMost(Duration.ofMinutes(3))
                .until(() ->
                        chatter
                                        .client
                                        .pods()
                                        .inNamespace(chatter.namespace)
                                        .withLabel("app", name)
                                        .list()
                                        .getItems()
                                        .stream()
                                        .filter(pod ->
                                                "Running".equals(pod.getStatus().getPhase()))
                                        .count()
                                == pods);
    }

    private static Disposable read(RunningKapi kapi, WorkloadId id, LogQuery query, Count count) {
        AtomicLong newest = new AtomicLong();
        return kapi.api(LogApi.class)
                .read(id.namespace(), id.kind(), id.name(), query)
                .subscribe(event -> {
                    if (event instanceof Missed) count.missed.incrementAndGet();
                    if (event instanceof Written written) written.lines().forEach(line -> line(line, newest, count));
                });
    }

    private static void line(LogLine line, AtomicLong newest, Count count) {
        long at = line.at().toEpochMilli();
        if (at < newest.get()) count.disorder.incrementAndGet();
        newest.accumulateAndGet(at, Math::max);
        count.line();
    }

    private static Process kubectl(WorkloadId id, Count count) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                GivenCluster.kubectl(), "-n", id.namespace(), "logs", "-f", "--timestamps", "--tail=-1", id.kubectl());
        builder.environment().put("KUBECONFIG", GivenCluster.kubeconfig());
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        Thread.ofPlatform().daemon().start(() -> {
            try (BufferedReader lines = process.inputReader()) {
                while (lines.readLine() != null) count.line();
            } catch (IOException e) {
                // it was ended
            }
        });
        return process;
    }
}
