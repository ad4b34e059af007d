package dev.mosaic.kapi.log;

import dev.mosaic.contract.log.LogEnd;
import dev.mosaic.contract.log.LogEvent;
import dev.mosaic.contract.log.LogGap;
import dev.mosaic.contract.log.LogQuery;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.Pod;
import dev.mosaic.kapi.cluster.LogAsk;
import dev.mosaic.kapi.cluster.LogTape;
import dev.mosaic.kapi.cluster.LogTape.Stamped;
import dev.mosaic.kapi.cluster.LoggedPod;
import dev.mosaic.kapi.cluster.LoggedPod.Run;
import dev.mosaic.kapi.cluster.LoggedPod.Stage;
import dev.mosaic.kapi.problem.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads one container's log through its life: what is there, what follows, and through cuts and restarts. A log that ends or breaks is
 * taken up again from what was told last, until it is known to be over; after a restart the rest of the run before comes first.
 */
final class SourceReader {
    private static final Duration LONG = Duration.ofDays(1);
    /** A kubelet may know earlier than the API server that a container ended. */
    private static final Duration MOMENT = Duration.ofSeconds(20);

    private final Sources sources;
    private final Tapes tapes;
    private final Lane lane;
    private final Told told;
    private final LogAsk ask;
    private final int source;
    private SeenLines seen = new SeenLines();

    SourceReader(int source, Sources sources, Tapes tapes, Lane lane, Told told, LogAsk ask) {
        this.source = source;
        this.sources = sources;
        this.tapes = tapes;
        this.lane = lane;
        this.told = told;
        this.ask = ask;
    }

    void read(LogQuery query) throws InterruptedException {
        lane.mark(new LogEvent.Opened(source, ask.pod(), ask.container(), Instant.now()));
        if (query.follow()) follow();
        else
            close(
                    history(query.previous() ? ask.ofPrevious() : ask, true) == Flow.NONE
                            ? LogEnd.NOT_THERE
                            : LogEnd.READ);
    }

    private void follow() throws InterruptedException {
        @Nullable LoggedPod first = pod();
        if (first == null) {
            close(LogEnd.POD_GONE);
            return;
        }
        Run run = first.run(ask.container()).orElse(new Run(ask.container(), false, 0, Stage.WAITING));
        if (run.stage() != Stage.WAITING) history(ask, run.stage() == Stage.ENDED);
        lane.catchUp();
        boolean read = run.stage() == Stage.ENDED;
        while (true) {
            Pod before = sources.pod(ask.pod());
            @Nullable LoggedPod now = pod();
            if (now == null || !now.uid().equals(first.uid())) {
                close(LogEnd.POD_GONE);
                return;
            }
            Run next = now.run(ask.container()).orElse(run);
            if (next.restarts() > run.restarts()) {
                restarted(run, next);
                read = false;
            }
            run = next;
            if (!read && run.stage() != Stage.WAITING) read = goOn(run);
            else if (now.over()) {
                close(LogEnd.READ);
                return;
            } else sources.awaitChange(ask.pod(), before, LONG);
        }
    }

    /** Till then the log of this name may already be that of the next run, which is not to be taken for this one's. */
    private void awaitEnd(Run run) throws InterruptedException {
        long limit = System.nanoTime() + MOMENT.toNanos();
        while (System.nanoTime() < limit) {
            Pod before = sources.pod(ask.pod());
            @Nullable LoggedPod now = pod();
            if (now == null || !now.run(ask.container()).equals(Optional.of(run))) return;
            sources.awaitChange(ask.pod(), before, Duration.ofNanos(Math.max(1, limit - System.nanoTime())));
        }
    }

    /** All there is now, however often the connection breaks. */
    private Flow history(LogAsk from, boolean last) throws InterruptedException {
        Flow flow = pump(from, last);
        while (flow == Flow.CUT)
            flow = pump(seen.from() == null ? from : from.last(0).from(seen.from()), last);
        return flow;
    }

    /** Reads on in this run; answers whether all of it has been read. */
    private boolean goOn(Run run) throws InterruptedException {
        boolean over = run.stage() == Stage.ENDED;
        LogAsk from = ask.following().last(0).from(seen.from());
        Flow flow = pump(from, over);
        if (flow != Flow.CUT && !over) awaitEnd(run);
        return over && flow != Flow.CUT;
    }

    private void restarted(Run before, Run next) throws InterruptedException {
        if (next.restarts() == before.restarts() + 1)
            history(ask.ofPrevious().last(0).from(seen.from()), true);
        else lane.mark(new LogEvent.Missed(source, LogGap.RESTARTED, Instant.now()));
        seen = new SeenLines();
        lane.mark(new LogEvent.Restarted(source, next.restarts(), Instant.now()));
    }

    private enum Flow {
        ENDED,
        CUT,
        NONE
    }

    /** What is {@code last} may end without a line's end; elsewhere such a line is torn, and comes again whole. */
    private Flow pump(LogAsk from, boolean last) throws InterruptedException {
        SeenLines.Again again = seen.again();
        try (LogTape tape = tapes.open(from)) {
            for (Optional<Stamped> line = tape.next(); line.isPresent(); line = tape.next()) {
                if (line.get().complete() || last) take(line.get(), again);
            }
            return Flow.ENDED;
        } catch (Refusal refusal) {
            if (refusal.problem() == Problem.LOG_UNAVAILABLE) return Flow.NONE;
            tapes.pause();
            return Flow.CUT;
        }
    }

    private void take(Stamped line, SeenLines.Again again) throws InterruptedException {
        if (again.knows(line)) return;
        if (again.hasHole()) lane.mark(new LogEvent.Missed(source, LogGap.ROTATED, Instant.now()));
        told.tell(line);
        seen.note(line);
        tapes.works();
    }

    private @Nullable LoggedPod pod() throws InterruptedException {
        while (true) {
            try {
                return sources.logs().pod(sources.namespace(), ask.pod()).orElse(null);
            } catch (Refusal away) {
                tapes.pause();
            }
        }
    }

    private void close(LogEnd why) throws InterruptedException {
        lane.mark(new LogEvent.Closed(source, why, Instant.now()));
    }
}
