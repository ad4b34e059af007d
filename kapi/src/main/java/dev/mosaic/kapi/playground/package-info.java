/** What the parts of the playground tell each other: the sample repository, the small registry, the folder they live in. */
@NullMarked
package dev.mosaic.kapi.playground;

import org.jspecify.annotations.NullMarked;
