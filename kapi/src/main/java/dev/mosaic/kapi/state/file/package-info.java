/** State in files of one folder, for a laptop and the playground. */
@NullMarked
package dev.mosaic.kapi.state.file;

import org.jspecify.annotations.NullMarked;
