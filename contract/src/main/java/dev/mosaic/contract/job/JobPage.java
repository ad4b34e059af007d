package dev.mosaic.contract.job;

import dev.mosaic.contract.identity.Right;
import java.util.List;

/**
 * CronJobs and the Jobs that belong to none, the latest run first, and how many there are in all. {@code missing} are the
 * rights kapi lacks to tell all of it; {@code cut} when the cluster has more than kapi looks at.
 */
public record JobPage(List<JobRow> rows, int total, List<Right> missing, boolean cut) {}
