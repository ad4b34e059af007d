package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.kapi.cluster.Jobs;
import dev.mosaic.kapi.cluster.JobsContract;
import java.time.Instant;

class SampleJobsTest extends JobsContract {
    private final Jobs jobs = new SampleJobs(() -> Instant.parse("2026-11-20T12:34:56Z"));

    @Override
    protected Jobs jobs() {
        return jobs;
    }

    @Override
    protected String complete() {
        return "migrate-orders";
    }

    @Override
    protected String suspended() {
        return "old-prices";
    }

    @Override
    protected String failed() {
        return "nightly-report";
    }
}
