/** From a commit to running pods. */
@NullMarked
package dev.mosaic.contract.delivery;

import org.jspecify.annotations.NullMarked;
