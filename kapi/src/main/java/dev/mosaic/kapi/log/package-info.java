/** What the containers of a workload write, merged. */
@NullMarked
package dev.mosaic.kapi.log;

import org.jspecify.annotations.NullMarked;
