/** Single questions asked from inside the cluster: what is asked, from where, and what came of it. */
@NullMarked
package dev.mosaic.contract.probe;

import org.jspecify.annotations.NullMarked;
