package dev.mosaic.kapi.cluster.fabric8;

import static dev.mosaic.kapi.cluster.fabric8.Meta.number;
import static dev.mosaic.kapi.cluster.fabric8.Meta.text;

import dev.mosaic.contract.job.JobKind;
import dev.mosaic.contract.job.JobRow;
import dev.mosaic.contract.job.JobWord;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.OwnerReference;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.batch.v1.CronJobStatus;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.batch.v1.JobCondition;
import io.fabric8.kubernetes.api.model.batch.v1.JobStatus;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps of Jobs and CronJobs what their rows tell. */
final class JobProjection {
    private JobProjection() {}

    static SeenJob of(Job job) {
        ObjectMeta meta = job.getMetadata();
        JobStatus status = job.getStatus() == null ? new JobStatus() : job.getStatus();
        Optional<JobCondition> failed = condition(status, "Failed");
        boolean ofCronJob = Meta.controller(meta)
                .map(OwnerReference::getKind)
                .filter("CronJob"::equals)
                .isPresent();
        Integer wanted = job.getSpec().getCompletions();
        JobRow row = new JobRow(
                JobKind.JOB,
                meta.getNamespace(),
                meta.getName(),
                word(status),
                failed.map(JobCondition::getReason).map(Meta::text).orElse(""),
                failed.map(JobCondition::getMessage).map(Meta::text).orElse(""),
                "",
                number(status.getActive()),
                number(status.getSucceeded()),
                number(status.getFailed()),
                wanted == null ? 1 : wanted,
                Meta.containers(job.getSpec().getTemplate()),
                Owners.of(meta),
                time(status.getStartTime()),
                ended(status),
                Meta.created(meta));
        return new SeenJob(Meta.owner(meta), ofCronJob, row);
    }

    static SeenCronJob of(CronJob cron) {
        ObjectMeta meta = cron.getMetadata();
        CronJobStatus status = cron.getStatus() == null ? new CronJobStatus() : cron.getStatus();
        int active = status.getActive().size();
        JobRow row = new JobRow(
                JobKind.CRON_JOB,
                meta.getNamespace(),
                meta.getName(),
                word(Boolean.TRUE.equals(cron.getSpec().getSuspend()), active, status),
                "",
                "",
                schedule(cron),
                active,
                0,
                0,
                0,
                Meta.containers(cron.getSpec().getJobTemplate().getSpec().getTemplate()),
                Owners.of(meta),
                time(status.getLastScheduleTime()),
                time(status.getLastSuccessfulTime()),
                Meta.created(meta));
        return new SeenCronJob(Uid.of(meta.getUid()), row);
    }

    private static String schedule(CronJob cron) {
        String zone = text(cron.getSpec().getTimeZone());
        return text(cron.getSpec().getSchedule()) + (zone.isEmpty() ? "" : " " + zone);
    }

    private static JobWord word(JobStatus status) {
        if (condition(status, "Failed").isPresent()) return JobWord.FAILED;
        if (condition(status, "Complete").isPresent()) return JobWord.COMPLETE;
        if (condition(status, "Suspended").isPresent()) return JobWord.SUSPENDED;
        return number(status.getActive()) > 0 ? JobWord.RUNNING : JobWord.WAITING;
    }

    private static JobWord word(boolean suspended, int active, CronJobStatus status) {
        if (active > 0) return JobWord.RUNNING;
        if (suspended) return JobWord.SUSPENDED;
        return status.getLastScheduleTime() == null ? JobWord.WAITING : JobWord.COMPLETE;
    }

    private static @Nullable Instant ended(JobStatus status) {
        if (status.getCompletionTime() != null) return time(status.getCompletionTime());
        return condition(status, "Failed")
                .map(JobCondition::getLastTransitionTime)
                .map(JobProjection::time)
                .orElse(null);
    }

    private static Optional<JobCondition> condition(JobStatus status, String type) {
        return status.getConditions().stream()
                .filter(condition -> condition.getType().equals(type)
                        && condition.getStatus().equals("True"))
                .findFirst();
    }

    private static @Nullable Instant time(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }
}
