package dev.mosaic.frontend.live;

import dev.mosaic.contract.problem.Failure;
import java.util.List;

/** A page that follows a stream; always called with the page's lock held. */
public interface Follower<T> {

    /** What came since the last call, in order; at most four calls a second. */
    void seen(List<T> events);

    /** The stream was cut; it is being asked for again. What the page shows may be old until the next {@link #seen}. */
    void stale(Failure why);

    /** The stream came to its own end. */
    default void ended() {}

    /** The stream was refused and will not be asked for again. */
    default void refused(Failure why) {
        stale(why);
    }
}
