package dev.mosaic.kapi.cluster.fabric8;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.Probe;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How long a container may run without being ready before that is a sign of trouble. */
final class Grace {
    /** The kubelet and the watches need a moment themselves. */
    private static final Duration DELAY = Duration.ofSeconds(3);

    private Grace() {}

    /** What its startup probe and then its readiness probe allow until they give up. */
    static Duration of(Container container) {
        return DELAY.plus(allowed(container.getStartupProbe())).plus(allowed(container.getReadinessProbe()));
    }

    /**
     * From when on a container that is ready counts as more than started: without a readiness probe not at once. The
     * kubelet notices an exit after a second, and tells whole seconds only.
     */
    static Instant believed(Container container, Instant started) {
        return container.getReadinessProbe() == null ? started.plus(DELAY) : Instant.MIN;
    }

    private static Duration allowed(@Nullable Probe probe) {
        if (probe == null) return Duration.ZERO;
        long tries = (long) or(probe.getFailureThreshold(), 3) * or(probe.getPeriodSeconds(), 10);
        return Duration.ofSeconds(or(probe.getInitialDelaySeconds(), 0) + tries + or(probe.getTimeoutSeconds(), 1));
    }

    private static int or(@Nullable Integer number, int otherwise) {
        return number == null ? otherwise : number;
    }
}
