/** What joins a container to its source and its images, kept under optimistic locking. */
@NullMarked
package dev.mosaic.kapi.binding;

import org.jspecify.annotations.NullMarked;
