/** Ship: commit, image, registry, pods. */
@NullMarked
package dev.mosaic.kapi.delivery;

import org.jspecify.annotations.NullMarked;
