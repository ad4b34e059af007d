/** What leads to a workload. */
@NullMarked
package dev.mosaic.kapi.network;

import org.jspecify.annotations.NullMarked;
