/** Every word on the page, from one resource bundle. */
@NullMarked
package dev.mosaic.frontend.text;

import org.jspecify.annotations.NullMarked;
