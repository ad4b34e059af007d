/** Jobs and CronJobs, to be looked at. */
@NullMarked
package dev.mosaic.frontend.job;

import org.jspecify.annotations.NullMarked;
