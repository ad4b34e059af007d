/** The Ship tab: choose a commit, see the plan, start. */
@NullMarked
package dev.mosaic.frontend.delivery;

import org.jspecify.annotations.NullMarked;
