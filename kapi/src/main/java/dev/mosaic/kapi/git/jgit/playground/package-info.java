/** The real git repository the playground starts with. */
@NullMarked
package dev.mosaic.kapi.git.jgit.playground;

import org.jspecify.annotations.NullMarked;
