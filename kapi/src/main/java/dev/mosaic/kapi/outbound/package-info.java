/** Calls to hosts outside: refused addresses, time limits, and redirects that never carry a login elsewhere. */
@NullMarked
package dev.mosaic.kapi.outbound;

import org.jspecify.annotations.NullMarked;
