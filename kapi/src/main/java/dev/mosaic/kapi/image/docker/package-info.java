/** Builds any Dockerfile with a Docker daemon. */
@NullMarked
package dev.mosaic.kapi.image.docker;

import org.jspecify.annotations.NullMarked;
