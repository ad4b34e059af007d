package dev.mosaic.kapi.roster;

import dev.mosaic.contract.workload.HealthWord;
import dev.mosaic.contract.workload.Workload;
import dev.mosaic.contract.workload.WorkloadEvent;
import dev.mosaic.contract.workload.WorkloadEvent.Changed;
import dev.mosaic.contract.workload.WorkloadEvent.Counted;
import dev.mosaic.contract.workload.WorkloadEvent.Gone;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one watcher was told of the list, so that each change can be answered without looking at the whole list again.
 * Not safe for threads by itself.
 */
final class View {
    private final Roster roster;
    private final Search search;
    private final Listing listing;
    private final long since;
    /** Every row of scope and text, and how it counts. */
    private final Map<WorkloadId, Mark> marks = new HashMap<>();
    /** The rows in view, and which version of each was told. */
    private final Map<WorkloadId, Long> shown = new LinkedHashMap<>();

    private final Set<WorkloadId> missed = new HashSet<>();
    private @Nullable Outlook outlook;
    private @Nullable Counted told;

    /** How a row counts: by its word, and in the list or only beside it. */
    private record Mark(HealthWord word, boolean listed) {}

    View(Roster roster, WorkloadQuery query, String own, long since) {
        this.roster = roster;
        this.search = new Search(query, own);
        this.listing = new Listing(query, own);
        this.since = since;
    }

    /** What to tell after these changed, given what may be seen now; the sources are asked only where a row is dressed. */
    List<WorkloadEvent> next(List<WorkloadId> changed, Outlook visible, Supplier<Sources> sources) {
        List<WorkloadEvent> events = new ArrayList<>();
        boolean moved;
        if (!visible.equals(outlook)) moved = begin(visible, sources.get(), events);
        else moved = work(changed, sources, events);
        tellCounts(moved, events);
        return events;
    }

    /** Keeps these for the next time. */
    List<WorkloadEvent> missed(List<WorkloadId> changed) {
        missed.addAll(changed);
        return List.of();
    }

    private boolean begin(Outlook visible, Sources sources, List<WorkloadEvent> events) {
        boolean first = outlook == null;
        outlook = visible;
        marks.clear();
        missed.clear();
        rows(sources)
                .forEach(row ->
                        mark(row).ifPresent(mark -> marks.put(row.workload().id(), mark)));
        shown.keySet().stream().filter(id -> !isListed(id)).map(Gone::new).forEach(events::add);
        focus(sources);
        if (!first) return true;
        long from = since > roster.version() ? 0 : since;
        shown.keySet().stream()
                .flatMap(id -> row(id, sources).stream())
                .filter(row -> row.version() > from)
                .map(row -> new Changed(row.workload()))
                .forEach(events::add);
        return since != 0 && roster.moved() > from;
    }

    private boolean work(List<WorkloadId> changed, Supplier<Sources> asked, List<WorkloadEvent> events) {
        Set<WorkloadId> ids = new HashSet<>(changed);
        ids.addAll(missed);
        if (ids.isEmpty()) return false;
        Sources sources = asked.get();
        missed.clear();
        boolean moved = false;
        for (WorkloadId id : ids) moved |= work(id, sources, events);
        if (moved) focus(sources);
        return moved;
    }

    /** Answers whether the row came into the list or left it. */
    private boolean work(WorkloadId id, Sources sources, List<WorkloadEvent> events) {
        boolean before = isListed(id);
        Optional<Row> row = row(id, sources);
        row.flatMap(this::mark).ifPresentOrElse(mark -> marks.put(id, mark), () -> marks.remove(id));
        if (shown.containsKey(id)) tell(id, row, events);
        return before != isListed(id);
    }

    private void tell(WorkloadId id, Optional<Row> row, List<WorkloadEvent> events) {
        if (!isListed(id)) {
            shown.remove(id);
            events.add(new Gone(id));
        } else if (row.orElseThrow().version() > shown.get(id)) {
            shown.put(id, row.orElseThrow().version());
            events.add(new Changed(row.orElseThrow().workload()));
        }
    }

    /** Finds anew which rows are in view; what was not before, the watcher asks for as a page. */
    private void focus(Sources sources) {
        List<Workload> now = listing.of(rows(sources)).rows();
        Map<WorkloadId, Long> before = new HashMap<>(shown);
        shown.clear();
        for (Workload workload : now) {
            long version = roster.row(workload.id()).map(Row::version).orElse(0L);
            shown.put(workload.id(), before.getOrDefault(workload.id(), version));
        }
    }

    private void tellCounts(boolean moved, List<WorkloadEvent> events) {
        Tally tally = new Tally();
        int total = 0;
        for (Mark mark : marks.values()) {
            tally.add(mark.word(), 1);
            if (mark.listed()) total++;
        }
        Counted now = new Counted(total, tally.counts(), false);
        if (now.equals(told) && !moved) return;
        told = now;
        events.add(new Counted(total, now.health(), moved));
    }

    private Stream<Row> rows(Sources sources) {
        return roster.rows().stream().flatMap(row -> dressed(row, sources).stream());
    }

    private Optional<Row> row(WorkloadId id, Sources sources) {
        return roster.row(id).flatMap(row -> dressed(row, sources));
    }

    private Optional<Row> dressed(Row row, Sources sources) {
        Outlook now = outlook;
        if (now == null || !now.sees(row.workload().id())) return Optional.empty();
        return Optional.of(sources.on(now.veiled(row)));
    }

    private Optional<Mark> mark(Row row) {
        if (!search.counts(row)) return Optional.empty();
        return Optional.of(new Mark(row.workload().health().word(), search.lists(row.workload())));
    }

    private boolean isListed(WorkloadId id) {
        @Nullable Mark mark = marks.get(id);
        return mark != null && mark.listed();
    }
}
