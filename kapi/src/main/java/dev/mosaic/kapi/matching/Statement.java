package dev.mosaic.kapi.matching;

import org.jspecify.annotations.Nullable;

/**
 * What a file of a repository says: this image is built from this Dockerfile (none: without one) in this context. {@code image} may
 * be a name alone, without registry and path, where the file leaves those to variables.
 */
record Statement(String file, String image, @Nullable String dockerfile, String context) {}
