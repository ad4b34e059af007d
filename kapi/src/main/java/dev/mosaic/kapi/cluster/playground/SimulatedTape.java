package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.cluster.LogAsk;
import dev.mosaic.kapi.cluster.LogTape;
import dev.mosaic.kapi.problem.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Reads what a voice says in one run. */
final class SimulatedTape implements LogTape {
    private static final Duration GLANCE = Duration.ofMillis(100);
    private final LogAsk ask;
    private final Voice voice;
    private final Supplier<Moment> moment;
    private final Instant began;
    private final CountDownLatch closed = new CountDownLatch(1);
    private int number;
    private boolean saidLast;

    /** How the run stands at {@code now}; nothing comes any more when it is {@code over}. */
    record Moment(Instant now, Runs.Span span, boolean over) {}

    SimulatedTape(LogAsk ask, Runs.Span span, Voice voice, Supplier<Moment> moment) {
        this.ask = ask;
        this.voice = voice;
        this.moment = moment;
        this.began = span.began();
        this.number = start(moment.get());
    }

    /** The number before the first line that is wanted. */
    private int start(Moment at) {
        int first = 1;
        Instant since = ask.since() == null ? Instant.MIN : ask.since().truncatedTo(ChronoUnit.SECONDS);
        while (said(first).isBefore(since) && said(first).isBefore(end(at))) first++;
        if (ask.tail() == 0) return first - 1;
        int all = first;
        while (said(all).isBefore(end(at))) all++;
        int last = at.span().lastWords().isEmpty() ? 0 : 1;
        return Math.max(first, all - ask.tail() + last) - 1;
    }

    @Override
    public Optional<Stamped> next() {
        while (true) {
            if (closed.getCount() == 0) throw cut();
            Moment at = moment.get();
            Instant next = said(number + 1);
            if (next.isBefore(end(at))) {
                number++;
                return Optional.of(new Stamped(next, voice.line(ask.container(), number, next), 0, true));
            }
            if (at.over() && !saidLast && !at.span().lastWords().isEmpty()) {
                saidLast = true;
                return Optional.of(
                        new Stamped(at.span().ended(), "ERROR " + at.span().lastWords(), 0, true));
            }
            if (at.over() || !ask.follow()) return Optional.empty();
            pause(Duration.between(at.now(), next));
        }
    }

    private static Instant end(Moment at) {
        return at.now().isBefore(at.span().ended()) ? at.now() : at.span().ended();
    }

    private Instant said(int line) {
        return began.plus(voice.pause(line));
    }

    private void pause(Duration until) {
        Duration least = Duration.ofMillis(1);
        Duration wait = until.compareTo(GLANCE) < 0 ? until.plus(least) : GLANCE;
        try {
            closed.await(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw cut();
        }
    }

    private static Refusal cut() {
        return Refusal.of(Problem.CLUSTER_UNREACHABLE, Map.of("detail", "the log was closed"));
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
