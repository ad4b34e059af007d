package dev.mosaic.kapi.job;

import dev.mosaic.contract.job.JobApi;
import dev.mosaic.contract.job.JobKind;
import dev.mosaic.contract.job.JobPage;
import dev.mosaic.contract.job.JobQuery;
import dev.mosaic.contract.job.JobRow;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.cluster.Jobs;
import dev.mosaic.kapi.cluster.Rights;
import dev.mosaic.kapi.roster.Within;
import dev.mosaic.kapi.web.CurrentCaller;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.RestController;

/** Jobs and CronJobs over HTTP, filtered by what the caller may list. */
@RestController
class JobController implements JobApi {
    private static final Comparator<JobRow> LATEST_FIRST = Comparator.comparing(JobController::last)
            .reversed()
            .thenComparing(JobRow::namespace)
            .thenComparing(JobRow::name);

    private final Jobs jobs;
    private final Rights rights;
    private final CurrentCaller caller;
    private final String own;

    JobController(Jobs jobs, Rights rights, CurrentCaller caller, @Value("${mosaic.namespace:mosaic}") String own) {
        this.jobs = jobs;
        this.rights = rights;
        this.caller = caller;
        this.own = own;
    }

    @Override
    public JobPage list(JobQuery query) {
        Jobs.Found found = jobs.all();
        Within within = new Within(query.scope(), own);
        String text = query.text().strip().toLowerCase(Locale.ROOT);
        Map<JobKind, Set<String>> sight = sight(caller.get(), found.rows());
        List<JobRow> rows = found.rows().stream()
                .filter(row -> sight.getOrDefault(row.kind(), Set.of()).contains(row.namespace()))
                .filter(row -> within.holds(row.namespace(), Map.of()))
                .filter(row -> holds(row, text))
                .sorted(LATEST_FIRST)
                .toList();
        List<JobRow> page =
                rows.stream().skip(query.offset()).limit(query.limit()).toList();
        return new JobPage(page, rows.size(), found.missing(), found.cut());
    }

    private Map<JobKind, Set<String>> sight(Caller who, List<JobRow> rows) {
        Map<JobKind, Set<String>> namespaces = rows.stream()
                .collect(Collectors.groupingBy(
                        JobRow::kind,
                        () -> new EnumMap<>(JobKind.class),
                        Collectors.mapping(JobRow::namespace, Collectors.toSet())));
        namespaces.replaceAll((kind, all) -> rights.listable(who, "batch", kind.resource(), all));
        return namespaces;
    }

    private static boolean holds(JobRow row, String text) {
        return (row.namespace() + "/" + row.name()).contains(text)
                || row.containers().stream()
                        .anyMatch(container ->
                                container.image().toLowerCase(Locale.ROOT).contains(text));
    }

    private static Instant last(JobRow row) {
        return Objects.requireNonNullElse(row.started(), row.created());
    }
}
