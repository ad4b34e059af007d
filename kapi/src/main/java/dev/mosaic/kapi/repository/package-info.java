/** Bindings, looking into git repositories, and where all workloads come from. */
@NullMarked
package dev.mosaic.kapi.repository;

import org.jspecify.annotations.NullMarked;
