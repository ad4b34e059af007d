/** Questions asked from inside the cluster, and their answers. */
@NullMarked
package dev.mosaic.frontend.probe;

import org.jspecify.annotations.NullMarked;
