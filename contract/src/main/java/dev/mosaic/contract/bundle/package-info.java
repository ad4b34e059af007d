/** What is known of a workload, in one file to look at elsewhere. */
@NullMarked
package dev.mosaic.contract.bundle;

import org.jspecify.annotations.NullMarked;
