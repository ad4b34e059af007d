/** A simulated cluster: deployments roll, pods come and go, on one timeline, with no cluster at all. */
@NullMarked
package dev.mosaic.kapi.cluster.playground;

import org.jspecify.annotations.NullMarked;
