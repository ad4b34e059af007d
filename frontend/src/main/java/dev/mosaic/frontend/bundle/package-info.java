/** What is known of a workload as one file to take away. */
@NullMarked
package dev.mosaic.frontend.bundle;

import org.jspecify.annotations.NullMarked;
