/** Builds JVM projects without a Dockerfile: compiled in a build pod, layered like Jib does. */
@NullMarked
package dev.mosaic.kapi.image.jvm;

import org.jspecify.annotations.NullMarked;
