/** Registries through the OCI distribution API. */
@NullMarked
package dev.mosaic.kapi.image.oci;

import org.jspecify.annotations.NullMarked;
