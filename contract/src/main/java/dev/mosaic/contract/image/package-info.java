/** Values that name container images; each refuses in its constructor what a registry would not accept. */
@NullMarked
package dev.mosaic.contract.image;

import org.jspecify.annotations.NullMarked;
