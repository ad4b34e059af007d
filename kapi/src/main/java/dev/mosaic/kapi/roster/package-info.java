/** The rows of all workloads, kept up to date change by change, and what of them a caller sees. */
@NullMarked
package dev.mosaic.kapi.roster;

import org.jspecify.annotations.NullMarked;
