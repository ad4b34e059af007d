package dev.mosaic.kapi.roster;

import dev.mosaic.contract.workload.Workload;
import dev.mosaic.contract.workload.WorkloadQuery;
import java.util.List;
import java.util.stream.Stream;

/** What a query makes of rows: those of its scope and text, of these the ones it lists, in its order, cut to its page. */
final class Listing {
    private final Search search;
    private final WorkloadQuery query;

    Listing(WorkloadQuery query, String own) {
        this.query = query;
        this.search = new Search(query, own);
    }

    Answer of(Stream<Row> rows) {
        Tally tally = new Tally();
        List<Workload> listed = rows.filter(search::counts)
                .map(Row::workload)
                .peek(workload -> tally.add(workload.health().word(), 1))
                .filter(search::lists)
                .sorted(Order.of(query))
                .toList();
        int from = Math.min(query.offset(), listed.size());
        int to = Math.min(from + query.limit(), listed.size());
        return new Answer(List.copyOf(listed.subList(from, to)), listed.size(), tally);
    }

    /** The rows of the page, how many there are in all, and how they are. */
    record Answer(List<Workload> rows, int total, Tally tally) {}
}
