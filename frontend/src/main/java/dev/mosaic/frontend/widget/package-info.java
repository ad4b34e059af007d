/** What two or more rooms show alike. */
@NullMarked
package dev.mosaic.frontend.widget;

import org.jspecify.annotations.NullMarked;
