/** Why pods do not come up: the questions from "are any wanted" to "is the rollout complete". */
@NullMarked
package dev.mosaic.kapi.diagnosis.pods;

import org.jspecify.annotations.NullMarked;
