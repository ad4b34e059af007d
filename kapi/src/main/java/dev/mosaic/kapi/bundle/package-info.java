/** Diagnostic bundles: what may be read of a workload, written down. */
@NullMarked
package dev.mosaic.kapi.bundle;

import org.jspecify.annotations.NullMarked;
