/** What happened to a workload. */
@NullMarked
package dev.mosaic.kapi.event;

import org.jspecify.annotations.NullMarked;
