/** Builds Dockerfiles without RUN by Jib, with no daemon and no privileges. */
@NullMarked
package dev.mosaic.kapi.image.jib;

import org.jspecify.annotations.NullMarked;
