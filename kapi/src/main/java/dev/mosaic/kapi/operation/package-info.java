/** Durable jobs: run on virtual threads, recorded at every step, resumed after a restart, watched by many. */
@NullMarked
package dev.mosaic.kapi.operation;

import org.jspecify.annotations.NullMarked;
