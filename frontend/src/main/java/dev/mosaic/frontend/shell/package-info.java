/** The frame around every page: layout, login, errors, headers. Nobody imports it. */
@NullMarked
package dev.mosaic.frontend.shell;

import org.jspecify.annotations.NullMarked;
