/** Objects as trees of maps and lists: to YAML and back, and what differs between two of them. */
@NullMarked
package dev.mosaic.kapi.tree;

import org.jspecify.annotations.NullMarked;
