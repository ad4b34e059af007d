package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.job.JobRow;
import dev.mosaic.contract.job.JobWord;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets each CronJob speak for its runs: it is as its last one is. */
record JobJoin(List<SeenJob> jobs, List<SeenCronJob> crons) {

    List<JobRow> rows() {
        Map<UUID, List<JobRow>> runs = jobs.stream()
                .filter(SeenJob::ofCronJob)
                .collect(Collectors.groupingBy(SeenJob::owner, Collectors.mapping(SeenJob::row, Collectors.toList())));
        Stream<JobRow> alone = jobs.stream().filter(job -> !job.ofCronJob()).map(SeenJob::row);
        Stream<JobRow> repeated =
                crons.stream().map(cron -> joined(cron.row(), runs.getOrDefault(cron.uid(), List.of())));
        return Stream.concat(alone, repeated).toList();
    }

    private static JobRow joined(JobRow cron, List<JobRow> runs) {
        return runs.stream()
                .max(Comparator.comparing(JobRow::created))
                .map(last -> joined(cron, last))
                .orElse(cron);
    }

    private static JobRow joined(JobRow cron, JobRow last) {
        boolean failed = last.word() == JobWord.FAILED && cron.word() != JobWord.SUSPENDED;
        return new JobRow(
                cron.kind(),
                cron.namespace(),
                cron.name(),
                failed ? JobWord.FAILED : cron.word(),
                failed ? last.reason() : cron.reason(),
                failed ? last.message() : cron.message(),
                cron.schedule(),
                cron.active(),
                last.succeeded(),
                last.failed(),
                last.wanted(),
                cron.containers(),
                cron.owner(),
                cron.started(),
                last.ended(),
                cron.created());
    }
}
