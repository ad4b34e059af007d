package dev.mosaic.kapi.cluster;

import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.job.JobRow;
import java.util.List;

/** Port: Jobs and CronJobs, read from the cluster when asked for. */
public interface Jobs {

    /** All of them, at most a few seconds old. Fails with CLUSTER_UNREACHABLE. */
    Found all();

    /** Rows in no order; the rights that were missing for more; whether there are more than are looked at. */
    record Found(List<JobRow> rows, List<Right> missing, boolean cut) {}
}
