/** Workloads: the list, the page of one, and the acts on it. */
@NullMarked
package dev.mosaic.frontend.workload;

import org.jspecify.annotations.NullMarked;
