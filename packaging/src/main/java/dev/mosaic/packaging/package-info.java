/** Makes the container images from scratch: a Java runtime, the libraries it stands on, the program, its AOT cache. */
@NullMarked
package dev.mosaic.packaging;

import org.jspecify.annotations.NullMarked;
