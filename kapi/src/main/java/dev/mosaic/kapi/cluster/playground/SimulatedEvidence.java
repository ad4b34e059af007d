package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.contract.identity.Right;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.cluster.Evidence;
import dev.mosaic.kapi.cluster.EvidenceKind;
import dev.mosaic.kapi.cluster.EvidenceView;
import dev.mosaic.kapi.cluster.LogAsk;
import dev.mosaic.kapi.cluster.LogTape;
import dev.mosaic.kapi.cluster.PodLogs;
import dev.mosaic.kapi.cluster.Sighting;
import dev.mosaic.kapi.cluster.UserToken;
import dev.mosaic.kapi.problem.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Evidence of the simulated cluster; what it does not simulate cannot be read. */
final class SimulatedEvidence implements Evidence, EvidenceView {
    private final Timeline timeline;
    private final SimulatedCluster cluster;
    private final List<Route> routes;
    private final PodLogs logs;
    private final AtomicInteger calls = new AtomicInteger();

    SimulatedEvidence(Timeline timeline, SimulatedCluster cluster, List<Route> routes, PodLogs logs) {
        this.timeline = timeline;
        this.cluster = cluster;
        this.routes = routes;
        this.logs = logs;
    }

    @Override
    public EvidenceView open(Caller caller, UserToken token) {
        return new SimulatedEvidence(timeline, cluster, routes, logs);
    }

    @Override
    public Sighting<Map<String, Object>> get(EvidenceKind kind, String namespace, String name) {
        return switch (list(kind, namespace, Map.of())) {
            case Sighting.Found<List<Map<String, Object>>>(List<Map<String, Object>> all) ->
                all.stream()
                        .filter(tree -> meta(tree).get("name").equals(name))
                        .findFirst()
                        .<Sighting<Map<String, Object>>>map(Sighting.Found::new)
                        .orElseGet(Sighting.Absent::new);
            case Sighting.Unreadable<List<Map<String, Object>>>(String because) -> new Sighting.Unreadable<>(because);
            case Sighting<List<Map<String, Object>>> other -> new Sighting.Absent<>();
        };
    }

    @Override
    public Sighting<List<Map<String, Object>>> list(EvidenceKind kind, String namespace, Map<String, String> labels) {
        calls.incrementAndGet();
        Optional<List<Map<String, Object>>> all = timeline.ask(() -> trees(kind).map(Stream::toList));
        return all.<Sighting<List<Map<String, Object>>>>map(trees -> new Sighting.Found<>(trees.stream()
                        .filter(tree -> !kind.namespaced()
                                || namespace.isEmpty()
                                || namespace.equals(meta(tree).get("namespace")))
                        .filter(tree -> has(tree, labels))
                        .toList()))
                .orElseGet(() -> new Sighting.Unreadable<>("the playground simulates no " + kind.resource()));
    }

    private Optional<Stream<Map<String, Object>>> trees(EvidenceKind kind) {
        return Optional.ofNullable(
                switch (kind) {
                    case DEPLOYMENT, STATEFULSET, DAEMONSET ->
                        workloads()
                                .filter(each -> each.kind().name().equals(kind.name()))
                                .map(each -> EvidenceTrees.workload(each, timeline.now()));
                    case REPLICASET ->
                        workloads()
                                .filter(each -> each.kind().title().equals("Deployment"))
                                .flatMap(
                                        each -> each.history().all().map(entry -> EvidenceTrees.revision(each, entry)));
                    case POD ->
                        workloads().flatMap(each -> each.pods().stream().map(pod -> EvidenceTrees.pod(each, pod)));
                    case EVENT ->
                        workloads()
                                .flatMap(each ->
                                        each.diary().events().stream().map(event -> EvidenceTrees.event(each, event)));
                    case SERVICE -> routes.stream().map(EvidenceTrees::service);
                    case NODE -> SampleNodes.NAMES.stream().map(EvidenceTrees::node);
                    default -> null;
                });
    }

    private Stream<SimulatedWorkload> workloads() {
        return cluster.workloads().values().stream();
    }

    @Override
    public Sighting<List<String>> tail(String namespace, String pod, String container, boolean previous, int lines) {
        calls.incrementAndGet();
        LogAsk ask = LogAsk.all(namespace, pod, container).last(lines);
        try (LogTape tape = logs.open(previous ? ask.ofPrevious() : ask)) {
            List<String> all = new ArrayList<>();
            for (Optional<LogTape.Stamped> line = tape.next(); line.isPresent(); line = tape.next())
                all.add(line.get().text());
            return new Sighting.Found<>(all);
        } catch (Refusal refusal) {
            return new Sighting.Absent<>();
        }
    }

    /** Simulated pods have no kernel. */
    @Override
    public Sighting<List<String>> sockets(String namespace, String pod, String container) {
        calls.incrementAndGet();
        return new Sighting.Unreadable<>("the playground simulates no sockets");
    }

    /** In a simulated cluster nothing is forbidden. */
    @Override
    public Sighting<Boolean> may(String account, Right right) {
        return new Sighting.Found<>(true);
    }

    private static boolean has(Map<String, Object> tree, Map<String, String> labels) {
        return meta(tree).get("labels") instanceof Map<?, ?> own
                ? own.entrySet().containsAll(labels.entrySet())
                : labels.isEmpty();
    }

    @SuppressWarnings("unchecked") // made above
    private static Map<String, Object> meta(Map<String, Object> tree) {
        return (Map<String, Object>) tree.getOrDefault("metadata", Map.of());
    }

    @Override
    public Instant now() {
        return timeline.ask(timeline::now);
    }

    @Override
    public int calls() {
        return calls.get();
    }

    @Override
    public void close() {
        // Nothing was opened.
    }
}
