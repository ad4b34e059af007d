/** Bindings: the list, and the form that joins a container to its source. */
@NullMarked
package dev.mosaic.frontend.repository;

import org.jspecify.annotations.NullMarked;
