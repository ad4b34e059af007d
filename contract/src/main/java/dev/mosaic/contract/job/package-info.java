/** Jobs and CronJobs: what runs to an end; to be looked at only. */
@NullMarked
package dev.mosaic.contract.job;

import org.jspecify.annotations.NullMarked;
