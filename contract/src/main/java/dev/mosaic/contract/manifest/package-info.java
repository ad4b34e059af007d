/** A workload as the API server writes it, and differences between two texts. */
@NullMarked
package dev.mosaic.contract.manifest;

import org.jspecify.annotations.NullMarked;
