package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.contract.job.JobKind;
import dev.mosaic.contract.job.JobRow;
import dev.mosaic.contract.job.JobWord;
import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.Owner;
import dev.mosaic.kapi.cluster.Jobs;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Jobs and CronJobs of the playground: what they did is written down here, nothing runs. */
final class SampleJobs implements Jobs {
    private static final Duration AGE = Duration.ofDays(9);
    private final Supplier<Instant> clock;

    SampleJobs(Supplier<Instant> clock) {
        this.clock = clock;
    }

    @Override
    public Found all() {
        Instant now = clock.get();
        Instant hour = now.truncatedTo(ChronoUnit.HOURS);
        Instant day = now.truncatedTo(ChronoUnit.DAYS);
        Instant yesterday = now.minus(Duration.ofHours(26));
        return new Found(
                List.of(
                        cron("shop", "send-invoices", JobWord.COMPLETE, "", "0 * * * *", hour, after(hour, 40)),
                        cron("shop", "old-prices", JobWord.SUSPENDED, "", "*/5 * * * *", null, null),
                        cron(
                                "analytics",
                                "nightly-report",
                                JobWord.FAILED,
                                FAILURE,
                                "0 0 * * * UTC",
                                day,
                                after(day, 190)),
                        job("shop", "migrate-orders", JobWord.COMPLETE, "", yesterday, after(yesterday, 12)),
                        job("platform", "reindex", JobWord.RUNNING, "", now.minusSeconds(95), null)),
                List.of(),
                false);
    }

    private static final String FAILURE = "BackoffLimitExceeded";

    private static Instant after(Instant start, int seconds) {
        return start.plusSeconds(seconds);
    }

    private JobRow cron(
            String namespace,
            String name,
            JobWord word,
            String reason,
            String schedule,
            @Nullable Instant started,
            @Nullable Instant ended) {
        return row(JobKind.CRON_JOB, namespace, name, word, reason, schedule, started, ended);
    }

    private JobRow job(
            String namespace, String name, JobWord word, String reason, Instant started, @Nullable Instant ended) {
        return row(JobKind.JOB, namespace, name, word, reason, "", started, ended);
    }

    private JobRow row(
            JobKind kind,
            String namespace,
            String name,
            JobWord word,
            String reason,
            String schedule,
            @Nullable Instant started,
            @Nullable Instant ended) {
        boolean failed = word == JobWord.FAILED;
        return new JobRow(
                kind,
                namespace,
                name,
                word,
                reason,
                failed ? "Job has reached the specified backoff limit" : "",
                schedule,
                word == JobWord.RUNNING ? 1 : 0,
                word == JobWord.COMPLETE ? 1 : 0,
                failed ? 7 : 0,
                1,
                List.of(new Container(name, "registry.invalid/" + namespace + "/" + name + ":3")),
                Owner.NONE,
                started,
                ended,
                kind == JobKind.JOB && started != null ? started : clock.get().minus(AGE));
    }
}
