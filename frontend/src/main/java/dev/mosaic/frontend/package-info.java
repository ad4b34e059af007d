/** frontend: the only process a browser touches; knows kapi alone. */
@NullMarked
package dev.mosaic.frontend;

import org.jspecify.annotations.NullMarked;
