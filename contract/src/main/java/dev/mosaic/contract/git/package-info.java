/** Values that name things in git; each refuses in its constructor what git would not accept. */
@NullMarked
package dev.mosaic.contract.git;

import org.jspecify.annotations.NullMarked;
