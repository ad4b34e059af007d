/** Operations: what runs, what ran, and one of them step by step. */
@NullMarked
package dev.mosaic.frontend.operation;

import org.jspecify.annotations.NullMarked;
