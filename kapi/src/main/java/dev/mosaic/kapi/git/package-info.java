/** Port: repositories, their branches and commits, and the tree of one commit. */
@NullMarked
package dev.mosaic.kapi.git;

import org.jspecify.annotations.NullMarked;
