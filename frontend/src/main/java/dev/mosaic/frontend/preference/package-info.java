/** How a person likes Mosaic: appearance, density, language, and their word for kubectl. */
@NullMarked
package dev.mosaic.frontend.preference;

import org.jspecify.annotations.NullMarked;
