/** Who calls, and what they may do. */
@NullMarked
package dev.mosaic.contract.identity;

import org.jspecify.annotations.NullMarked;
