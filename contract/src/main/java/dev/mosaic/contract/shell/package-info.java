/** Terminals and single commands inside the containers of a workload. */
@NullMarked
package dev.mosaic.contract.shell;

import org.jspecify.annotations.NullMarked;
