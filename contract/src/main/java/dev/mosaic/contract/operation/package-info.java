/** Durable jobs: their plan before the start, their events, their end. */
@NullMarked
package dev.mosaic.contract.operation;

import org.jspecify.annotations.NullMarked;
