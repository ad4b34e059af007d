package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.workload.WorkloadId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Tells when a health word turns by the mere passing of time, as at the end of a grace; one alarm a workload. */
final class Turns {
    private final Clock clock;
    private final Consumer<WorkloadId> tell;
    private final Map<WorkloadId, Instant> planned = new HashMap<>();

    Turns(Clock clock, Consumer<WorkloadId> tell) {
        this.clock = clock;
        this.tell = tell;
    }

    /** Sets the alarm to the first of these moments, unless it is set to an earlier one. */
    synchronized void plan(WorkloadId id, Stream<Instant> moments) {
        moments.min(Instant::compareTo)
                .filter(moment -> !planned.containsKey(id) || moment.isBefore(planned.get(id)))
                .ifPresent(moment -> set(id, moment));
    }

    private void set(WorkloadId id, Instant moment) {
        planned.put(id, moment);
        long millis = Math.max(1, Duration.between(clock.instant(), moment).toMillis() + 1);
        CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS).execute(() -> ring(id, moment));
    }

    private void ring(WorkloadId id, Instant moment) {
        synchronized (this) {
            planned.remove(id, moment);
        }
        tell.accept(id);
    }
}
