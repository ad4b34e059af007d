/** Which commit a container runs, what it changed, and what is newer. */
@NullMarked
package dev.mosaic.frontend.commit;

import org.jspecify.annotations.NullMarked;
