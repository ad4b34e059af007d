/** kapi: the only process that touches cluster, git hosts, builders and registries. */
@NullMarked
package dev.mosaic.kapi;

import org.jspecify.annotations.NullMarked;
