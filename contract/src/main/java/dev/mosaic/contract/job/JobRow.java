package dev.mosaic.contract.job;

import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.Owner;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Job or CronJob. {@code reason} and {@code message} are the cluster's own words, empty when there is nothing to add;
 * {@code schedule} (with its time zone, where it has one) is empty for a Job; {@code active}, {@code succeeded} and
 * {@code failed} count pods of a Job, and {@code active} the running Jobs of a CronJob. {@code started} is the last run's
 * begin, {@code ended} its end where it came to one.
 */
public record JobRow(
        JobKind kind,
        String namespace,
        String name,
        JobWord word,
        String reason,
        String message,
        String schedule,
        int active,
        int succeeded,
        int failed,
        int wanted,
        List<Container> containers,
        Owner owner,
        @Nullable Instant started,
        @Nullable Instant ended,
        Instant created) {}
