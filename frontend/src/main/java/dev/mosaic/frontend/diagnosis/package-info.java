/** Why a workload does not work: the question, the trees it is asked by, each answer as it comes, and what was found. */
@NullMarked
package dev.mosaic.frontend.diagnosis;

import org.jspecify.annotations.NullMarked;
