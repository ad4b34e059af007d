package dev.mosaic.kapi.log;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.Health;
import dev.mosaic.contract.workload.HealthWord;
import dev.mosaic.contract.workload.Pod;
import dev.mosaic.contract.workload.PodContainer;
import dev.mosaic.kapi.cluster.Details;
import dev.mosaic.kapi.cluster.FakeWorkloads;
import dev.mosaic.kapi.cluster.LogAsk;
import dev.mosaic.kapi.cluster.LogTape;
import dev.mosaic.kapi.cluster.LoggedPod;
import dev.mosaic.kapi.cluster.PodLogs;
import dev.mosaic.kapi.problem.Refusal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Logs as kubelets keep them, written, cut, rotated and restarted by a test; and the pods they belong to. */
final class ScriptedLogs implements PodLogs {
    final FakeWorkloads workloads = new FakeWorkloads();
    final AtomicLong read = new AtomicLong();
    private final Map<String, Written> pods = new LinkedHashMap<>();
    private int cutAfter = Integer.MAX_VALUE;
    private int cuts;

    /** What one pod's container wrote: the run it is in, and the one before. */
    private static final class Written {
        final Instant created = Instant.now();
        List<Stamp> now = new ArrayList<>();
        List<Stamp> before = List.of();
        int restarts;
        int rotations;
        boolean ended;
        boolean over;
        boolean gone;
    }

    record Stamp(Instant at, String text) {}

    synchronized void pod(String name) {
        pods.put(name, new Written());
        tell();
    }

    synchronized void write(String pod, Instant at, String text) {
        written(pod).now.add(new Stamp(at, text));
        notifyAll();
    }

    /** The next connections break, each after so many lines, so many times. */
    synchronized void cut(int after, int times) {
        cutAfter = after;
        cuts = times;
        notifyAll();
    }

    synchronized void rotate(String pod) {
        written(pod).now = new ArrayList<>();
        written(pod).rotations++;
        notifyAll();
    }

    synchronized void end(String pod) {
        written(pod).ended = true;
        tell();
    }

    synchronized void restart(String pod) {
        Written written = written(pod);
        written.before = written.now;
        written.now = new ArrayList<>();
        written.restarts++;
        written.ended = false;
        tell();
    }

    synchronized void evict(String pod) {
        written(pod).ended = true;
        written(pod).over = true;
        tell();
    }

    synchronized void delete(String pod) {
        written(pod).gone = true;
        pods.remove(pod);
        tell();
    }

    private Written written(String pod) {
        return java.util.Objects.requireNonNull(pods.get(pod));
    }

    private void tell() {
        Pod[] all = pods.entrySet().stream()
                .map(entry -> seen(entry.getKey(), entry.getValue()))
                .toArray(Pod[]::new);
        workloads.put(Details.of(Details.complete(1), Health.of(HealthWord.RUNNING), all));
        notifyAll();
    }

    private static Pod seen(String name, Written written) {
        Health health = Health.of(written.ended ? HealthWord.FAILING : HealthWord.RUNNING);
        PodContainer main = new PodContainer("main", "app:1", "", true, written.restarts, health);
        return new Pod(name, health, true, true, written.restarts, "node", "", List.of(main), written.created);
    }

    @Override
    public synchronized Optional<LoggedPod> pod(String namespace, String name) {
        return Optional.ofNullable(pods.get(name))
                .map(written -> new LoggedPod(
                        written.created.toString(),
                        written.over,
                        List.of(new LoggedPod.Run(
                                "main",
                                false,
                                written.restarts,
                                written.ended ? LoggedPod.Stage.ENDED : LoggedPod.Stage.RUNNING))));
    }

    @Override
    public synchronized LogTape open(LogAsk ask) {
        Written written = pods.get(ask.pod());
        boolean none = written == null || !ask.container().equals("main") || ask.previous() && written.restarts == 0;
        if (none) throw Refusal.of(Problem.LOG_UNAVAILABLE, Map.of("what", ask.pod(), "detail", "none"));
        List<Stamp> lines = ask.previous() ? written.before : written.now;
        Instant since = ask.since() == null ? Instant.MIN : ask.since().truncatedTo(ChronoUnit.SECONDS);
        int from = ask.tail() == 0 ? 0 : Math.max(0, lines.size() - ask.tail());
        return new Tape(written, lines, from, since, ask.follow());
    }

    private final class Tape implements LogTape {
        private final Written written;
        private final List<Stamp> lines;
        private final Instant since;
        private final boolean follow;
        private final int end;
        private int at;
        private int told;
        private boolean closed;

        Tape(Written written, List<Stamp> lines, int from, Instant since, boolean follow) {
            this.written = written;
            this.lines = lines;
            this.at = from;
            this.since = since;
            this.follow = follow;
            this.end = lines.size();
        }

        @Override
        public Optional<Stamped> next() {
            synchronized (ScriptedLogs.this) {
                while (true) {
                    breakIfSo();
                    int limit = follow ? lines.size() : end;
                    while (at < limit && lines.get(at).at().isBefore(since)) at++;
                    if (at < limit) return Optional.of(stamped(lines.get(at++)));
                    boolean over = written.ended || written.gone || lines != written.now;
                    if (over || !follow) return Optional.empty();
                    await();
                }
            }
        }

        private Stamped stamped(Stamp stamp) {
            told++;
            read.incrementAndGet();
            return new Stamped(stamp.at(), stamp.text(), 0, true);
        }

        private void breakIfSo() {
            boolean cut = cuts > 0 && told >= cutAfter;
            if (cut) cuts--;
            if (cut || closed) throw broken();
        }

        private void await() {
            try {
                ScriptedLogs.this.wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw broken();
            }
        }

        private Refusal broken() {
            return Refusal.of(Problem.CLUSTER_UNREACHABLE, Map.of("detail", "cut"));
        }

        @Override
        public void close() {
            synchronized (ScriptedLogs.this) {
                closed = true;
                ScriptedLogs.this.notifyAll();
            }
        }
    }

    /** All lines of all pods as they were written, by time. */
    synchronized List<Stamp> all() {
        return pods.values().stream()
                .flatMap(written -> java.util.stream.Stream.concat(written.before.stream(), written.now.stream()))
                .sorted(Comparator.comparing(Stamp::at))
                .toList();
    }
}
