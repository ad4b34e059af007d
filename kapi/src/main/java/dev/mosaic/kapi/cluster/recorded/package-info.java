/** A cluster that was written down: its evidence, read from files. */
@NullMarked
package dev.mosaic.kapi.cluster.recorded;

import org.jspecify.annotations.NullMarked;
