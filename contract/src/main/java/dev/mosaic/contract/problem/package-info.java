/** The closed list of what can go wrong, told as tried, because, remedy. */
@NullMarked
package dev.mosaic.contract.problem;

import org.jspecify.annotations.NullMarked;
