package dev.mosaic.kapi.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.mosaic.contract.job.JobKind;
import dev.mosaic.contract.job.JobRow;
import dev.mosaic.contract.job.JobWord;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link Jobs} promises. */
public abstract class JobsContract {
    protected abstract Jobs jobs();

    /** The name of a Job that came to its end. */
    protected abstract String complete();

    /** The name of a CronJob that somebody suspended. */
    protected abstract String suspended();

    /** The name of a CronJob, or a Job, whose last run failed. */
    protected abstract String failed();

    @Test
    public void aJobThatEndedIsCompleteAndTellsWhen() {
        JobRow row = row(complete(), JobWord.COMPLETE);
        assertThat(row.kind()).isEqualTo(JobKind.JOB);
        assertThat(row.schedule()).isEmpty();
        assertThat(row.succeeded()).isEqualTo(1);
        assertThat(row.ended()).isAfterOrEqualTo(row.started());
    }

    @Test
    public void aSuspendedCronJobTellsItsSchedule() {
        JobRow row = row(suspended(), JobWord.SUSPENDED);
        assertThat(row.kind()).isEqualTo(JobKind.CRON_JOB);
        assertThat(row.schedule()).startsWith("*/5 * * * *");
        assertThat(row.active()).isZero();
    }

    @Test
    public void aFailureIsToldWithItsReason() {
        JobRow row = row(failed(), JobWord.FAILED);
        assertThat(row.reason()).isEqualTo("BackoffLimitExceeded");
        assertThat(row.message()).isNotEmpty();
        assertThat(row.containers()).isNotEmpty();
    }

    @Test
    public void nothingIsMissingWhereEverythingMayBeRead() {
        assertThat(jobs().all().missing()).isEmpty();
        assertThat(jobs().all().cut()).isFalse();
    }

    private JobRow row(String name, JobWord word) {
        return await().atMost(Duration.ofSeconds(90))
                .until(
                        () -> find(name),
                        found -> found.filter(row -> row.word() == word).isPresent())
                .orElseThrow();
    }

    private Optional<JobRow> find(String name) {
        return jobs().all().rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst();
    }
}
