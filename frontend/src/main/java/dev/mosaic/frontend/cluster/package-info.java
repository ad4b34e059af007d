/** The cluster Mosaic looks at, and who is looking. */
@NullMarked
package dev.mosaic.frontend.cluster;

import org.jspecify.annotations.NullMarked;
