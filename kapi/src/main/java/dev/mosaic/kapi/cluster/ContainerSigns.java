package dev.mosaic.kapi.cluster;

import java.time.Instant;

/**
 * What is known of one container when its health is told: {@code reason} and {@code message} of its stage, until
 * when its probes may still say no, and from when on its being ready can be believed: without a readiness probe a
 * container counts as ready the moment it starts, even if it crashes the next. Init containers that are done have no
 * signs.
 */
public record ContainerSigns(
        String name,
        Stage stage,
        String reason,
        String message,
        boolean ready,
        int restarts,
        Instant graceEnd,
        Instant believedFrom) {
    /** Where a container stands. */
    public enum Stage {
        /** Not started, or not started again. */
        WAITING,
        RUNNING,
        /** Ended with an exit code that is not 0, or by a signal. */
        FAILED,
        /** Ended with exit code 0. */
        DONE
    }
}
