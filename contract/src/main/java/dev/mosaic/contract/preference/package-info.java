/** How a person likes Mosaic to look and speak. */
@NullMarked
package dev.mosaic.contract.preference;

import org.jspecify.annotations.NullMarked;
