/** What leads to a workload and what may reach it, as a diagram and in words. */
@NullMarked
package dev.mosaic.frontend.network;

import org.jspecify.annotations.NullMarked;
