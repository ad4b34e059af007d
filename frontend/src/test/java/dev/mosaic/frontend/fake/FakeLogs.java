package dev.mosaic.frontend.fake;

import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.identity.RightAnswer;
import dev.mosaic.contract.log.LogApi;
import dev.mosaic.contract.log.LogContainer;
import dev.mosaic.contract.log.LogEvent;
import dev.mosaic.contract.log.LogLevel;
import dev.mosaic.contract.log.LogLine;
import dev.mosaic.contract.log.LogQuery;
import dev.mosaic.contract.log.LogSources;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.frontend.kapi.KapiRefusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** Logs in memory: one pod; those of namespace {@code platform} may not be read; the pattern {@code (} is none. */
public class FakeLogs implements LogApi {
    public static final Instant START = Instant.parse("2026-11-20T12:00:00Z");
    public final List<LogQuery> asked = new CopyOnWriteArrayList<>();
    private final List<LogLine> written = new CopyOnWriteArrayList<>();
    private Sinks.Many<LogEvent> news = Sinks.many().multicast().directBestEffort();

    public FakeLogs() {
        IntStream.rangeClosed(1, 3).forEach(i -> keep("line " + i));
    }

    private LogLine keep(String text) {
        LogLine line = new LogLine(0, START.plusSeconds(written.size()), text, LogLevel.INFO, 0);
        written.add(line);
        return line;
    }

    public void write(String text) {
        news.tryEmitNext(new LogEvent.Written(List.of(keep(text)), written.size()));
    }

    /** What follows breaks off; whoever asks again is given what is there, as kapi does. */
    public void cut() {
        Sinks.Many<LogEvent> old = news;
        news = Sinks.many().multicast().directBestEffort();
        old.tryEmitError(
                new KapiRefusal(new Failure(Problem.CLUSTER_UNREACHABLE, Map.of("detail", "cut"), "", "", "")));
    }

    @Override
    public LogSources sources(String namespace, WorkloadKind kind, String name) {
        Right right = new Right("get", "", "pods/log", namespace, "");
        List<RightAnswer> missing =
                namespace.equals("platform") ? List.of(new RightAnswer(right, false, "kind: Role")) : List.of();
        return new LogSources(
                List.of("cart-1", "cart-2"),
                List.of(new LogContainer("prepare", true), new LogContainer("cart", false)),
                missing);
    }

    @Override
    public Flux<LogEvent> read(String namespace, WorkloadKind kind, String name, LogQuery query) {
        asked.add(query);
        if (query.filter().text().equals("(")) return Flux.error(new KapiRefusal(pattern()));
        List<LogEvent> events = new ArrayList<>();
        events.add(new LogEvent.Opened(0, "cart-1", "cart", START));
        events.add(new LogEvent.Written(
                written.stream()
                        .filter(line -> query.since() == null || !line.at().isBefore(query.since()))
                        .toList(),
                written.size()));
        events.add(new LogEvent.CaughtUp(written.size(), START));
        return Flux.fromIterable(events).concatWith(query.follow() ? news.asFlux() : Flux.empty());
    }

    private static Failure pattern() {
        return new Failure(
                Problem.INVALID_INPUT,
                Map.of(),
                "Read",
                "text must be a pattern of RE2: missing closing )",
                "Correct it.");
    }
}
