/** Where a container's source and images live, and what can be browsed there. */
@NullMarked
package dev.mosaic.contract.repository;

import org.jspecify.annotations.NullMarked;
