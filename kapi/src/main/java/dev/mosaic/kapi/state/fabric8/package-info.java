/** State in the ConfigMaps and the Secret called master, in Mosaic's namespace. */
@NullMarked
package dev.mosaic.kapi.state.fabric8;

import org.jspecify.annotations.NullMarked;
