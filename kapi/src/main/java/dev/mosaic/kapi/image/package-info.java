/** Port: building an image from a source tree, and asking a registry. */
@NullMarked
package dev.mosaic.kapi.image;

import org.jspecify.annotations.NullMarked;
