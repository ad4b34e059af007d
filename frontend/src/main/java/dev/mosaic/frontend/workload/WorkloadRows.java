package dev.mosaic.frontend.workload;

import com.vaadin.flow.data.provider.AbstractBackEndDataProvider;
import com.vaadin.flow.data.provider.Query;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.workload.Scope;
import dev.mosaic.contract.workload.Workload;
import dev.mosaic.contract.workload.WorkloadApi;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadPage;
import dev.mosaic.contract.workload.WorkloadQuery;
import dev.mosaic.contract.workload.WorkloadSort;
import dev.mosaic.frontend.kapi.Failures;
import java.io.Serial;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of the list, page by page as the browser scrolls; filtered and sorted by kapi. */
class WorkloadRows extends AbstractBackEndDataProvider<Workload, Void> {
    @Serial
    private static final long serialVersionUID = 1;

    static final int PAGE = 50;
    private final transient WorkloadApi workloads;
    private final transient Consumer<WorkloadPage> answered;
    private final transient Consumer<Failure> refused;
    private final transient Set<WorkloadId> seen = new HashSet<>();
    private transient WorkloadQuery wanted = WorkloadQuery.everything().rows(0, PAGE);
    private transient @Nullable WorkloadPage first;

    WorkloadRows(WorkloadApi workloads, Consumer<WorkloadPage> answered, Consumer<Failure> refused) {
        this.workloads = workloads;
        this.answered = answered;
        this.refused = refused;
    }

    void filter(String text, Set<String> namespaces) {
        String sought = text.strip();
        want(wanted.holding(sought.substring(0, Math.min(200, sought.length())))
                .within(Scope.of(List.copyOf(namespaces))));
    }

    void sort(WorkloadSort by, boolean descending) {
        want(wanted.by(by, descending));
    }

    /** Whether this workload was on a page already loaded, or was asked for already and lies outside of them. */
    boolean knows(WorkloadId id) {
        return seen.contains(id);
    }

    /** The first news of a workload: from now on it is known. */
    boolean meets(WorkloadId id) {
        return seen.add(id);
    }

    @Override
    public void refreshAll() {
        first = null;
        super.refreshAll();
    }

    @Override
    public Object getId(Workload workload) {
        return workload.id();
    }

    @Override
    protected Stream<Workload> fetchFromBackEnd(Query<Workload, Void> query) {
        return page(query.getOffset(), query.getLimit()).rows().stream().limit(query.getLimit());
    }

    @Override
    protected int sizeInBackEnd(Query<Workload, Void> query) {
        first = ask(0, PAGE);
        return first.total();
    }

    private void want(WorkloadQuery query) {
        if (query.equals(wanted)) return;
        wanted = query;
        seen.clear();
        refreshAll();
    }

    /** The page asked for together with the count serves the first fetch too: one call, not two. */
    private WorkloadPage page(int offset, int limit) {
        WorkloadPage known = first;
        first = null;
        boolean fits = known != null && offset == 0 && limit <= PAGE;
        return fits ? known : ask(offset, limit);
    }

    private WorkloadPage ask(int offset, int limit) {
        try {
            WorkloadPage page = workloads.list(wanted.rows(offset, limit));
            page.rows().forEach(row -> seen.add(row.id()));
            answered.accept(page);
            return page;
        } catch (RuntimeException e) {
            refused.accept(Failures.of(e));
            return WorkloadPage.empty();
        }
    }
}
