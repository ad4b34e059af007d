/** What the containers of a workload write, on one page. */
@NullMarked
package dev.mosaic.frontend.log;

import org.jspecify.annotations.NullMarked;
