/** What happened to a workload, in plain words with the cluster's own beside them. */
@NullMarked
package dev.mosaic.frontend.event;

import org.jspecify.annotations.NullMarked;
