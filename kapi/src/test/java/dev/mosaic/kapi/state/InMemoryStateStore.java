package dev.mosaic.kapi.state;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.problem.Refusal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A store for feature tests; can be told to be away for a number of writes. */
public final class InMemoryStateStore implements StateStore {
    private final Map<Shelf, Map<String, String>> shelves = new EnumMap<>(Shelf.class);
    private int refusedWrites;

    @Override
    public synchronized Map<String, String> read(Shelf shelf) {
        return Map.copyOf(shelves.getOrDefault(shelf, Map.of()));
    }

    @Override
    public synchronized Map<String, String> change(Shelf shelf, UnaryOperator<Map<String, String>> change) {
        if (refusedWrites > 0) {
            refusedWrites--;
            throw Refusal.of(Problem.CLUSTER_UNREACHABLE, Map.of("detail", "away"));
        }
        shelves.put(shelf, Map.copyOf(change.apply(new HashMap<>(read(shelf)))));
        return read(shelf);
    }

    /** The next writes fail as if the API server were away. */
    public synchronized void refuseWrites(int count) {
        refusedWrites = count;
    }
}
