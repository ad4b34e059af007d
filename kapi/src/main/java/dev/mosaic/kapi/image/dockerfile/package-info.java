/** Reads Dockerfiles and their build contexts as Docker does: lines, words, variables, ignore rules. */
@NullMarked
package dev.mosaic.kapi.image.dockerfile;

import org.jspecify.annotations.NullMarked;
