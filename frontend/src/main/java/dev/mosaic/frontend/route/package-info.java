/** Every address of the frontend, in one class. */
@NullMarked
package dev.mosaic.frontend.route;

import org.jspecify.annotations.NullMarked;
