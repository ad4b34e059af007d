/** Saved scopes, each user's own. */
@NullMarked
package dev.mosaic.contract.workspace;

import org.jspecify.annotations.NullMarked;
