/** From a running image to the commit it was made of. */
@NullMarked
package dev.mosaic.kapi.commit;

import org.jspecify.annotations.NullMarked;
