/** What runs in the cluster, and the acts on it. */
@NullMarked
package dev.mosaic.contract.workload;

import org.jspecify.annotations.NullMarked;
