/** Shells and single commands in containers: who may, how many, how long, and that they end. */
@NullMarked
package dev.mosaic.kapi.shell;

import org.jspecify.annotations.NullMarked;
