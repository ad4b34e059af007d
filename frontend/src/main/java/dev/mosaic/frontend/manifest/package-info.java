/** A workload as YAML: read, compared and edited. */
@NullMarked
package dev.mosaic.frontend.manifest;

import org.jspecify.annotations.NullMarked;
