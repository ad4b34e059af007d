/** What changed: the last good revision against now, and what of it explains the symptom. */
@NullMarked
package dev.mosaic.kapi.diagnosis.change;

import org.jspecify.annotations.NullMarked;
