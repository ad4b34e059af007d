package dev.mosaic.contract.job;

/** One word for how a Job or CronJob is. */
public enum JobWord {
    FAILED,
    RUNNING,
    /** It waits for its pods, or a CronJob for its first time. */
    WAITING,
    SUSPENDED,
    /** A Job that came to its end, or a CronJob whose last run did. */
    COMPLETE
}
