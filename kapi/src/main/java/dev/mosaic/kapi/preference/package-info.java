/** What each person chose about how Mosaic looks and speaks, kept with the settings. */
@NullMarked
package dev.mosaic.kapi.preference;

import org.jspecify.annotations.NullMarked;
