package dev.mosaic.contract.job;

/** The kinds that run to an end. */
public enum JobKind {
    JOB("Job"),
    CRON_JOB("CronJob");
    private final String title;

    JobKind(String title) {
        this.title = title;
    }

    /** As the Kubernetes API writes it. */
    public String title() {
        return title;
    }

    /** As RBAC rules name it: {@code cronjobs}. */
    public String resource() {
        return title.toLowerCase(java.util.Locale.ROOT) + "s";
    }
}
