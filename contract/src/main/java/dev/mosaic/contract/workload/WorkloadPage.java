package dev.mosaic.contract.workload;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Rows of one page and how many there are in all; how many of each health word the scope and text hold, whatever states
 * and owners were asked for; the namespaces the user may see. {@code asOf} is until when this is known to be true:
 * longer ago, and {@code stale}, while the API server does not answer. {@code version} is what a watch goes on from.
 */
public record WorkloadPage(
        List<Workload> rows,
        int total,
        Map<HealthWord, Integer> health,
        List<String> namespaces,
        Instant asOf,
        boolean stale,
        long version) {

    /** Nothing, as of now. */
    public static WorkloadPage empty() {
        return new WorkloadPage(List.of(), 0, Map.of(), List.of(), Instant.now(), false, 0);
    }
}
