/** Whether the cluster answers, over HTTP. */
@NullMarked
package dev.mosaic.kapi.status;

import org.jspecify.annotations.NullMarked;
