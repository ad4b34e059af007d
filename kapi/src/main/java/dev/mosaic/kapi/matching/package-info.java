/** Which source a running container comes from, weighed from names, labels and files alone: values in, proposals out. */
@NullMarked
package dev.mosaic.kapi.matching;

import org.jspecify.annotations.NullMarked;
