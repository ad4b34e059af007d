/** A small real OCI registry on loopback, with the images the playground starts with. */
@NullMarked
package dev.mosaic.kapi.image.playground;

import org.jspecify.annotations.NullMarked;
