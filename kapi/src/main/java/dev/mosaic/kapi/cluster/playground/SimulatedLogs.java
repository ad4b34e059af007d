package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.cluster.LogAsk;
import dev.mosaic.kapi.cluster.LogTape;
import dev.mosaic.kapi.cluster.LoggedPod;
import dev.mosaic.kapi.cluster.LoggedPod.Run;
import dev.mosaic.kapi.cluster.LoggedPod.Stage;
import dev.mosaic.kapi.cluster.PodLogs;
import dev.mosaic.kapi.problem.Refusal;
import java.util.Map;
import java.util.Optional;

/** Logs that nobody wrote: what a container says is worked out when somebody reads it. */
final class SimulatedLogs implements PodLogs {
    private final Timeline timeline;
    private final SimulatedCluster cluster;
    private final Voice voice;

    SimulatedLogs(Timeline timeline, SimulatedCluster cluster, Voice voice) {
        this.timeline = timeline;
        this.cluster = cluster;
        this.voice = voice;
    }

    @Override
    public Optional<LoggedPod> pod(String namespace, String name) {
        return timeline.ask(() -> find(namespace, name).map(SimulatedLogs::seen));
    }

    @Override
    public LogTape open(LogAsk ask) {
        Runs.Span span = timeline.ask(() -> container(ask)
                        .flatMap(container -> ask.previous()
                                ? container.runs().previous()
                                : container.runs().current()))
                .orElseThrow(() -> none(ask));
        return new SimulatedTape(ask, span, voice, () -> timeline.ask(() -> now(ask, span)));
    }

    /** The run as it stands, or as it ended with its pod. */
    private SimulatedTape.Moment now(LogAsk ask, Runs.Span span) {
        Optional<SimulatedContainer> container = container(ask);
        boolean there = container.isPresent();
        Runs.Span latest = container
                .flatMap(found -> found.runs().current())
                .filter(run -> run.began().equals(span.began()))
                .orElse(span);
        return new SimulatedTape.Moment(
                timeline.now(), latest, !there || !latest.ended().equals(java.time.Instant.MAX) || ask.previous());
    }

    private Optional<SimulatedContainer> container(LogAsk ask) {
        return find(ask.namespace(), ask.pod())
                .flatMap(pod -> pod.containers().stream()
                        .filter(container -> container.spec().name().equals(ask.container()))
                        .findFirst());
    }

    private Optional<SimulatedPod> find(String namespace, String name) {
        return cluster.workloads().entrySet().stream()
                .filter(entry -> entry.getKey().namespace().equals(namespace))
                .flatMap(entry -> entry.getValue().pods().stream())
                .filter(pod -> pod.name().equals(name))
                .findFirst();
    }

    private static LoggedPod seen(SimulatedPod pod) {
        return new LoggedPod(
                pod.name() + "@" + pod.created(),
                false,
                pod.containers().stream()
                        .map(container ->
                                new Run(container.spec().name(), false, container.restarts(), stage(container.runs())))
                        .toList());
    }

    private static Stage stage(Runs runs) {
        return runs.current()
                .map(span -> span.ended().equals(java.time.Instant.MAX) ? Stage.RUNNING : Stage.ENDED)
                .orElse(Stage.WAITING);
    }

    private static Refusal none(LogAsk ask) {
        String what = ask.pod() + "/" + ask.container();
        return Refusal.of(Problem.LOG_UNAVAILABLE, Map.of("what", what, "detail", "there is no such log"));
    }
}
