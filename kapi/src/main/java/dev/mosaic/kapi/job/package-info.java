/** Jobs and CronJobs as a caller sees them; to be looked at only. */
@NullMarked
package dev.mosaic.kapi.job;

import org.jspecify.annotations.NullMarked;
