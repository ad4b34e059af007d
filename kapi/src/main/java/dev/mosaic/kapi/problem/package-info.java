/** The refusal every adapter translates its errors into, and its texts. */
@NullMarked
package dev.mosaic.kapi.problem;

import org.jspecify.annotations.NullMarked;
