/** Port: the little Mosaic keeps, in entries that change under optimistic locking. */
@NullMarked
package dev.mosaic.kapi.state;

import org.jspecify.annotations.NullMarked;
