/** Questions people ask from inside the cluster. */
@NullMarked
package dev.mosaic.kapi.probe;

import org.jspecify.annotations.NullMarked;
