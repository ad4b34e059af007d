package dev.mosaic.kapi.state;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** How much a shelf holds, wherever it lies: what fits into an object of a cluster with room to spare. */
public final class ShelfLimit {
    private static final long KIBIBYTE = 1024;
    private static final long LIMIT = 900 * KIBIBYTE;

    private ShelfLimit() {}

    /** Refuses with STATE_FULL what is too much; called before anything is written. */
    public static void check(Shelf shelf, Map<String, String> entries) {
        long bytes = entries.entrySet().stream()
                .mapToLong(entry -> bytes(entry.getKey()) + bytes(entry.getValue()))
                .sum();
        if (bytes <= LIMIT) return;
        throw Refusal.of(Problem.STATE_FULL, Map.of("what", shelf.object(), "limit", LIMIT / KIBIBYTE + " KiB"));
    }

    private static long bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
