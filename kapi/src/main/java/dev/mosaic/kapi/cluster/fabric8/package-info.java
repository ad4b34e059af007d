/** The cluster through the fabric8 client: shared informers for reads, patches of single fields for writes. */
@NullMarked
package dev.mosaic.kapi.cluster.fabric8;

import org.jspecify.annotations.NullMarked;
