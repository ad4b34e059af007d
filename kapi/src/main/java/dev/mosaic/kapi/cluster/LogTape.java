package dev.mosaic.kapi.cluster;

import java.time.Instant;
import java.util.Optional;

/** An open log, read line by line by one thread; another may close it. */
public interface LogTape extends AutoCloseable {

    /**
     * The next line; waits for it in a followed log. Empty at the end. Fails with CLUSTER_UNREACHABLE when the connection breaks or
     * the tape is closed meanwhile.
     */
    Optional<Stamped> next();

    /** Lets go of the connection; never fails. */
    @Override
    void close();

    /**
     * A line and when the node took it down; {@code left} bytes of it were too many to keep. The last one is not {@code complete}
     * when nothing ended it.
     */
    record Stamped(Instant at, String text, long left, boolean complete) {}
}
