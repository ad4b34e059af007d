/** Bindings, and looking into git repositories. */
@NullMarked
package dev.mosaic.kapi.repository;

import org.jspecify.annotations.NullMarked;
