package dev.mosaic.kapi.log;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.cluster.LogAsk;
import dev.mosaic.kapi.cluster.LogTape;
import dev.mosaic.kapi.cluster.PodLogs;
import dev.mosaic.kapi.problem.Refusal;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Opens the tapes of one source, one after the other; what is open is closed with it. */
final class Tapes implements AutoCloseable {
    private static final Duration SHORTEST = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private final PodLogs logs;
    private @Nullable LogTape open;
    private boolean closed;
    private Duration pause = SHORTEST;

    Tapes(PodLogs logs) {
        this.logs = logs;
    }

    LogTape open(LogAsk ask) {
        LogTape tape = logs.open(ask);
        if (keep(tape)) return tape;
        tape.close();
        throw Refusal.of(Problem.CLUSTER_UNREACHABLE, Map.of("detail", "nobody reads any more"));
    }

    /** Before the next try; each is longer than the one before, until something works. */
    void pause() throws InterruptedException {
        Thread.sleep(pause);
        pause = pause.multipliedBy(2).compareTo(LONGEST) < 0 ? pause.multipliedBy(2) : LONGEST;
    }

    void works() {
        pause = SHORTEST;
    }

    private synchronized boolean keep(LogTape tape) {
        open = tape;
        return !closed;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (open != null) open.close();
    }
}
