package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.job.JobRow;
import java.util.UUID;

/** A Job's row, and the CronJob it is a run of, if it is one. */
record SeenJob(UUID owner, boolean ofCronJob, JobRow row) {}
