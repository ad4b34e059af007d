package dev.mosaic.frontend.workload;

import com.vaadin.flow.data.provider.AbstractBackEndDataProvider;
import com.vaadin.flow.data.provider.Query;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.workload.Workload;
import dev.mosaic.contract.workload.WorkloadApi;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadPage;
import dev.mosaic.contract.workload.WorkloadQuery;
import dev.mosaic.frontend.kapi.Failures;
import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of the list, page by page as the browser scrolls; filtered and sorted by kapi. Only those in view are held. */
class WorkloadRows extends AbstractBackEndDataProvider<Workload, Void> {
    @Serial
    private static final long serialVersionUID = 1;

    static final int PAGE = 50;
    /** As many rows as a browser holds around what it shows. */
    static final int WINDOW = 4 * PAGE;

    private final transient WorkloadApi workloads;
    private final transient Consumer<WorkloadPage> answered;
    private final transient Consumer<Failure> refused;
    private final transient Map<WorkloadId, Workload> held = new Held();
    private transient WorkloadQuery wanted = WorkloadQuery.everything().rows(0, PAGE);
    private transient @Nullable WorkloadPage first;
    private transient int from;
    private transient long version;

    WorkloadRows(WorkloadApi workloads, Consumer<WorkloadPage> answered, Consumer<Failure> refused) {
        this.workloads = workloads;
        this.answered = answered;
        this.refused = refused;
    }

    void want(WorkloadQuery query) {
        if (query.equals(wanted)) return;
        wanted = query;
        refreshAll();
    }

    /** The row of this workload as it is shown, or null when it is not in view. */
    @Nullable
    Workload held(WorkloadId id) {
        return held.get(id);
    }

    /** The row changes where it stands. */
    void change(Workload row) {
        held.put(row.id(), row);
        refreshItem(row);
    }

    /** What is in view: the rows around those asked for last. */
    WorkloadQuery view() {
        return wanted.rows(Math.max(0, from - PAGE), WINDOW);
    }

    /** How new the rows are that were there first: changes since then may be missing in some. */
    long version() {
        return version;
    }

    @Override
    public void refreshAll() {
        first = null;
        version = 0;
        held.clear();
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
            page.rows().forEach(row -> held.put(row.id(), row));
            from = offset;
            if (version == 0) version = page.version();
            answered.accept(page);
            return page;
        } catch (RuntimeException e) {
            refused.accept(Failures.of(e));
            return WorkloadPage.empty();
        }
    }

    /** Forgets what was scrolled away long ago. */
    private static final class Held extends LinkedHashMap<WorkloadId, Workload> {
        @Serial
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<WorkloadId, Workload> eldest) {
            return size() > 2 * WINDOW;
        }
    }
}
