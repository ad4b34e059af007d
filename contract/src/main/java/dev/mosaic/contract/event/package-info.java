/** What happened to a workload, in the cluster's own words. */
@NullMarked
package dev.mosaic.contract.event;

import org.jspecify.annotations.NullMarked;
