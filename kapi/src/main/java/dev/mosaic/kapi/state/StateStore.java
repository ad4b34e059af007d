package dev.mosaic.kapi.state;

import java.util.Map;
import java.util.function.UnaryOperator;

/** Port: a few shelves of named texts. Fails with CLUSTER_UNREACHABLE, CLUSTER_REFUSED or STATE_FULL. */
public interface StateStore {

    /** All entries of a shelf; empty when it was never written. */
    Map<String, String> read(Shelf shelf);

    /**
     * Reads, applies {@code change} to a mutable copy and writes, under optimistic locking: when somebody else wrote in
     * between, {@code change} is applied again to what they wrote, so it must be free of side effects. What it throws
     * is passed on and nothing is written. Answers the entries as written.
     */
    Map<String, String> change(Shelf shelf, UnaryOperator<Map<String, String>> change);
}
