package dev.mosaic.kapi.log;

import dev.mosaic.contract.log.LogEvent;
import dev.mosaic.contract.log.LogQuery;
import dev.mosaic.contract.workload.Pod;
import dev.mosaic.kapi.cluster.LogAsk;
import dev.mosaic.kapi.cluster.LoggedPod;
import dev.mosaic.kapi.problem.Refusal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A reader for each container, on a thread of its own; pods that come later get theirs when they come. */
final class Crew implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Crew.class);
    private static final int MOST = 120;
    private static final int LONGEST = 64 * 1024;
    private static final int LONGEST_WHOLE = 16 * 1024 * 1024;

    private final Sources sources;
    private final Merge merge;
    private final LogQuery query;
    private final LineFilter filter;
    private final LongAdder read = new LongAdder();
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("log-", 0).factory());
    private final ConcurrentLinkedQueue<Tapes> open = new ConcurrentLinkedQueue<>();
    private final Set<Instance> met = new HashSet<>();
    private int number;
    private int left;
    private volatile int first;

    private record Instance(String pod, Instant created) {
        static Instance of(Pod pod) {
            return new Instance(pod.name(), pod.created());
        }
    }

    Crew(Sources sources, Merge merge, LogQuery query, LineFilter filter) {
        this.sources = sources;
        this.merge = merge;
        this.query = query;
        this.filter = filter;
    }

    void begin() {
        sources.begin();
        Lane roll = merge.lane();
        strangers().forEach(pod -> meet(pod, query.tail()));
        first = number + 1;
        threads.execute(() -> quietly(() -> callRoll(roll), roll));
    }

    long read() {
        return read.sum();
    }

    int first() {
        return first;
    }

    /** Pods that come later are read from their beginning. */
    private void callRoll(Lane roll) throws InterruptedException {
        if (left > 0) roll.mark(new LogEvent.LeftOut(left));
        roll.end();
        while (query.follow()) {
            sources.await(() -> !strangers().isEmpty());
            strangers().forEach(pod -> meet(pod, 0));
        }
        merge.complete();
    }

    private List<Pod> strangers() {
        return sources.pods().stream()
                .filter(pod -> query.pod().isEmpty() || query.pod().equals(pod.name()))
                .filter(pod -> !met.contains(Instance.of(pod)))
                .toList();
    }

    private void meet(Pod pod, int tail) {
        met.add(Instance.of(pod));
        for (String container : containers(pod)) {
            if (number >= MOST) left++;
            else read(pod.name(), container, tail);
        }
    }

    private void read(String pod, String container, int tail) {
        LogAsk ask = LogAsk.all(sources.namespace(), pod, container)
                .last(tail)
                .from(query.since())
                .keeping(query.whole() ? LONGEST_WHOLE : LONGEST);
        Lane lane = merge.lane();
        Tapes tapes = new Tapes(sources.logs());
        open.add(tapes);
        Told told = new Told(number, lane, filter, read, query);
        SourceReader reader = new SourceReader(number, sources, tapes, lane, told, ask);
        number++;
        threads.execute(() -> quietly(() -> reader.read(query), lane));
    }

    /** Where the API server does not answer, those that the list of pods tells; init containers then are missing. */
    private List<String> containers(Pod pod) {
        List<String> all;
        try {
            Optional<LoggedPod> logged = sources.logs().pod(sources.namespace(), pod.name());
            all = logged.stream()
                    .flatMap(found -> found.containers().stream())
                    .map(LoggedPod.Run::name)
                    .toList();
        } catch (Refusal away) {
            all = pod.containers().stream().map(container -> container.name()).toList();
        }
        return all.stream()
                .filter(name -> query.container().isEmpty() || query.container().equals(name))
                .toList();
    }

    private interface Work {
        void run() throws InterruptedException;
    }

    private static void quietly(Work work, Lane lane) {
        try {
            work.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.error("a log cannot be read on", e);
        } finally {
            lane.end();
        }
    }

    @Override
    public void close() {
        sources.close();
        threads.shutdownNow();
        open.forEach(Tapes::close);
    }
}
