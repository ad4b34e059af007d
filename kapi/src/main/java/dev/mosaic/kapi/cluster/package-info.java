/** Port: what the cluster runs, what may be done to it, who may do it. */
@NullMarked
package dev.mosaic.kapi.cluster;

import org.jspecify.annotations.NullMarked;
