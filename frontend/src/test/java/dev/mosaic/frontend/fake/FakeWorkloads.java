package dev.mosaic.frontend.fake;

import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.HealthWord;
import dev.mosaic.contract.workload.ScopeChoices;
import dev.mosaic.contract.workload.Workload;
import dev.mosaic.contract.workload.WorkloadApi;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadEvent;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.contract.workload.WorkloadPage;
import dev.mosaic.contract.workload.WorkloadQuery;
import dev.mosaic.frontend.kapi.KapiRefusal;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** Workloads in memory: sorted and filtered as kapi does, changed by tests. */
public class FakeWorkloads implements WorkloadApi {
    private final Map<WorkloadId, Workload> all = new LinkedHashMap<>();
    private final AtomicInteger watchers = new AtomicInteger();
    private Sinks.Many<WorkloadEvent> news = Sinks.many().multicast().directBestEffort();

    public FakeWorkloads() {
        FakeCluster.workloads().forEach(workload -> all.put(workload.id(), workload));
    }

    public synchronized void change(Workload workload) {
        boolean known = all.put(workload.id(), workload) != null;
        if (known) news.tryEmitNext(new WorkloadEvent.Changed(workload));
        else news.tryEmitNext(new WorkloadEvent.Counted(all.size(), health(all.values()), true));
    }

    public synchronized void remove(WorkloadId id) {
        all.remove(id);
        news.tryEmitNext(new WorkloadEvent.Gone(id));
        news.tryEmitNext(new WorkloadEvent.Counted(all.size(), health(all.values()), true));
    }

    private static Map<HealthWord, Integer> health(Collection<Workload> rows) {
        return rows.stream().collect(Collectors.toMap(row -> row.health().word(), row -> 1, Integer::sum));
    }

    /** Ends every stream, as a killed kapi does. */
    public synchronized void cut() {
        Sinks.Many<WorkloadEvent> old = news;
        news = Sinks.many().multicast().directBestEffort();
        old.tryEmitComplete();
    }

    public synchronized Workload get(WorkloadId id) {
        return all.get(id);
    }

    /** How many upstream watches are open. */
    public int watchers() {
        return watchers.get();
    }

    @Override
    public synchronized WorkloadPage list(WorkloadQuery query) {
        List<Workload> rows = all.values().stream()
                .filter(row -> query.scope().namespaces().isEmpty()
                        || query.scope().namespaces().contains(row.id().namespace()))
                .filter(row -> query.healths().isEmpty()
                        || query.healths().contains(row.health().word()))
                .filter(row -> (row.id().name() + row.containers()).contains(query.text()))
                .sorted(order(query))
                .toList();
        List<String> namespaces = all.keySet().stream()
                .map(WorkloadId::namespace)
                .distinct()
                .sorted()
                .toList();
        return new WorkloadPage(
                rows.stream().skip(query.offset()).limit(query.limit()).toList(),
                rows.size(),
                health(all.values()),
                namespaces,
                Instant.now(),
                false,
                1);
    }

    @Override
    public synchronized ScopeChoices choices() {
        return new ScopeChoices(
                all.keySet().stream()
                        .map(WorkloadId::namespace)
                        .distinct()
                        .sorted()
                        .toList(),
                List.of(new ScopeChoices.Label("team", 2, List.of("shop", "data"))),
                false);
    }

    @Override
    public synchronized WorkloadDetail find(String namespace, WorkloadKind kind, String name) {
        Workload workload = all.get(new WorkloadId(namespace, kind, name));
        if (workload == null) throw missing(name);
        return FakeCluster.detail(workload);
    }

    @Override
    public synchronized Flux<WorkloadEvent> watch(WorkloadQuery view, long since) {
        return Flux.defer(() -> news.asFlux())
                .doOnSubscribe(open -> watchers.incrementAndGet())
                .doFinally(end -> watchers.decrementAndGet());
    }

    @Override
    public Flux<WorkloadDetail> watchOne(String namespace, WorkloadKind kind, String name) {
        WorkloadId id = new WorkloadId(namespace, kind, name);
        return Flux.defer(() -> Flux.concat(Flux.just(find(namespace, kind, name)), changes(id)));
    }

    private Flux<WorkloadDetail> changes(WorkloadId id) {
        return news.asFlux()
                .takeUntil(event -> event instanceof WorkloadEvent.Gone(WorkloadId gone) && gone.equals(id))
                .ofType(WorkloadEvent.Changed.class)
                .filter(event -> event.workload().id().equals(id))
                .map(event -> FakeCluster.detail(event.workload()));
    }

    private static Comparator<Workload> order(WorkloadQuery query) {
        Comparator<Workload> by = switch (query.sort()) {
            case NAME -> Comparator.comparing(row -> row.id().name());
            case NAMESPACE -> Comparator.comparing(row -> row.id().namespace());
            case HEALTH -> Comparator.comparing(row -> row.health().word());
            case RESTARTS -> Comparator.comparing(Workload::restarts);
            case AGE -> Comparator.comparing(Workload::created);
            default -> Comparator.comparing(row -> row.id().toString());
        };
        return (query.descending() ? by.reversed() : by)
                .thenComparing(row -> row.id().toString());
    }

    static KapiRefusal missing(String what) {
        return new KapiRefusal(new Failure(
                Problem.NOT_FOUND,
                Map.of("what", what),
                "Find " + what,
                "it does not exist, or you may not see it",
                "Check the name and the namespace."));
    }
}
