/** Which commit a container runs, and how that is known. */
@NullMarked
package dev.mosaic.contract.commit;

import org.jspecify.annotations.NullMarked;
