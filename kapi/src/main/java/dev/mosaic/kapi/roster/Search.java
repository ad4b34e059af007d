package dev.mosaic.kapi.roster;

import dev.mosaic.contract.workload.Autoscaling;
import dev.mosaic.contract.workload.OwnerKind;
import dev.mosaic.contract.workload.Workload;
import dev.mosaic.contract.workload.WorkloadQuery;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a query asks of a row. */
final class Search {
    private static final Pattern BLANK = Pattern.compile("\\s+");
    private final WorkloadQuery query;
    private final Within within;
    private final List<String> words;

    Search(WorkloadQuery query, String own) {
        this.query = query;
        this.within = new Within(query.scope(), own);
        this.words = BLANK.splitAsStream(query.text().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** By scope and text: what the counts of the health words are of. */
    boolean counts(Row row) {
        Workload workload = row.workload();
        return within.holds(workload.id(), workload.labels()) && words.stream().allMatch(word -> holds(row, word));
    }

    /** By health and owner, for a row that {@link #counts}. */
    boolean lists(Workload workload) {
        return (query.healths().isEmpty()
                        || query.healths().contains(workload.health().word()))
                && (query.owners().isEmpty() || isOwned(workload));
    }

    private boolean isOwned(Workload workload) {
        return query.owners().contains(workload.owner().kind())
                || query.owners().contains(OwnerKind.AUTOSCALER)
                        && workload.autoscaling().state() == Autoscaling.State.SCALED;
    }

    private static boolean holds(Row row, String word) {
        return row.words().contains(word)
                || row.workload().sources().stream()
                        .anyMatch(source ->
                                source.repository().toLowerCase(Locale.ROOT).contains(word));
    }
}
