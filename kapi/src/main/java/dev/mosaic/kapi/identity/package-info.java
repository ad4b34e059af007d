/** The caller and their rights, over HTTP. */
@NullMarked
package dev.mosaic.kapi.identity;

import org.jspecify.annotations.NullMarked;
