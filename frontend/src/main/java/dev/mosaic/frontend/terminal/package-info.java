/** Terminals in the browser, and single commands, in the containers of a workload. */
@NullMarked
package dev.mosaic.frontend.terminal;

import org.jspecify.annotations.NullMarked;
