/** The cluster Mosaic looks at, and whether it answers. */
@NullMarked
package dev.mosaic.contract.cluster;

import org.jspecify.annotations.NullMarked;
