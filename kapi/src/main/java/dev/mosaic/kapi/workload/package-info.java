/** List, find, watch and act on workloads. */
@NullMarked
package dev.mosaic.kapi.workload;

import org.jspecify.annotations.NullMarked;
