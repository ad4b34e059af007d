/** Why something does not work: trees of questions, asked of evidence, and what follows from the answers. */
@NullMarked
package dev.mosaic.kapi.diagnosis;

import org.jspecify.annotations.NullMarked;
