/** Saved scopes, each user's own, and what they select. */
@NullMarked
package dev.mosaic.kapi.workspace;

import org.jspecify.annotations.NullMarked;
