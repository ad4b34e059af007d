/** Any git URL over HTTP(S) or SSH, through JGit. */
@NullMarked
package dev.mosaic.kapi.git.jgit;

import org.jspecify.annotations.NullMarked;
