package dev.mosaic.kapi.workload;

import dev.mosaic.contract.workload.Workload;
import dev.mosaic.contract.workload.WorkloadPage;
import dev.mosaic.contract.workload.WorkloadQuery;
import dev.mosaic.contract.workload.WorkloadSort;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Filters, sorts and cuts the list as a query asks. */
final class Listing {
    /** Hidden unless asked for by name. */
    private static final Set<String> SYSTEM = Set.of("kube-system", "kube-public", "kube-node-lease", "mosaic");

    private Listing() {}

    static WorkloadPage page(List<Workload> all, WorkloadQuery query) {
        List<Workload> rows = all.stream()
                .filter(inNamespaces(query))
                .filter(holds(query.text()))
                .sorted(order(query))
                .toList();
        List<String> namespaces = all.stream()
                .map(row -> row.id().namespace())
                .distinct()
                .sorted()
                .toList();
        int from = Math.min(query.offset(), rows.size());
        return new WorkloadPage(
                rows.subList(from, Math.min(from + query.limit(), rows.size())), rows.size(), namespaces);
    }

    private static Predicate<Workload> inNamespaces(WorkloadQuery query) {
        return query.namespaces().isEmpty()
                ? row -> !SYSTEM.contains(row.id().namespace())
                : row -> query.namespaces().contains(row.id().namespace());
    }

    private static Predicate<Workload> holds(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return row -> row.id().toString().contains(wanted)
                || row.containers().stream()
                        .anyMatch(container ->
                                container.image().toLowerCase(Locale.ROOT).contains(wanted));
    }

    private static Comparator<Workload> order(WorkloadQuery query) {
        Comparator<Workload> column = column(query.sort());
        return (query.descending() ? column.reversed() : column)
                .thenComparing(row -> row.id().namespace())
                .thenComparing(row -> row.id().name())
                .thenComparing(row -> row.id().kind());
    }

    private static Comparator<Workload> column(WorkloadSort sort) {
        return switch (sort) {
            case NAME -> Comparator.comparing(row -> row.id().name());
            case NAMESPACE -> Comparator.comparing(row -> row.id().namespace());
            case HEALTH -> Comparator.comparing(row -> row.health().word());
            case RESTARTS -> Comparator.comparingInt(Workload::restarts);
            case AGE -> Comparator.comparing(Workload::created);
        };
    }
}
