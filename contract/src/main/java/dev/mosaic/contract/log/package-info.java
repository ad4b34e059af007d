/** What containers write. */
@NullMarked
package dev.mosaic.contract.log;

import org.jspecify.annotations.NullMarked;
