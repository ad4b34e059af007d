/** Workspaces: making, changing and removing saved scopes. */
@NullMarked
package dev.mosaic.frontend.workspace;

import org.jspecify.annotations.NullMarked;
