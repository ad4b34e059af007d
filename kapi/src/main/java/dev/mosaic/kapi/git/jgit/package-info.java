/** Any git URL over HTTP(S), through JGit. */
@NullMarked
package dev.mosaic.kapi.git.jgit;

import org.jspecify.annotations.NullMarked;
