/** Brings kapi's answers and streams to a page, and takes them away when the page goes. */
@NullMarked
package dev.mosaic.frontend.live;

import org.jspecify.annotations.NullMarked;
