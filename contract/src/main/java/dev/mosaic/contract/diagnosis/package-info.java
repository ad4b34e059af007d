/** Why something does not work: what is asked, what each question found, and the verdicts. */
@NullMarked
package dev.mosaic.contract.diagnosis;

import org.jspecify.annotations.NullMarked;
