package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.job.JobRow;
import java.util.UUID;

/** A CronJob's row as its own status tells it, and its uid, by which its runs are found. */
record SeenCronJob(UUID uid, JobRow row) {}
