package dev.mosaic.kapi.diagnosis.network;

import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.tree.Thing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What is seen of single pods. */
final class Pods {
    /** Pods that are not much older than this may still be starting. */
    private static final Duration YOUNG = Duration.ofMinutes(2);

    private Pods() {}

    /** Whether all its containers run. */
    static boolean runs(Thing pod) {
        List<Thing> containers = pod.list("status", "containerStatuses");
        return pod.text("status", "phase").equals("Running")
                && containers.stream().allMatch(container -> container.has("state", "running"));
    }

    static boolean isReady(Thing pod) {
        return pod.condition("Ready")
                .filter(ready -> ready.text("status").equals("True"))
                .isPresent();
    }

    /** Whether it may still be starting, where those started with it are not. */
    static boolean isYounger(Case here, Thing pod, List<Thing> others) {
        Instant start = pod.time("status", "startTime").orElse(Instant.MIN);
        boolean young = start.isAfter(here.now().minus(YOUNG));
        return young
                && others.stream()
                        .map(other -> other.time("status", "startTime").orElse(Instant.MIN))
                        .allMatch(other -> other.isBefore(start.minusSeconds(15)));
    }
}
