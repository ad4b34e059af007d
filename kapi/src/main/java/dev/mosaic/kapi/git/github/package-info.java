/** Git hosts that speak GitHub's API. */
@NullMarked
package dev.mosaic.kapi.git.github;

import org.jspecify.annotations.NullMarked;
