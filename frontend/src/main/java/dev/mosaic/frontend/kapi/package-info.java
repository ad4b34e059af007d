/** The only room that speaks HTTP: kapi's contract interfaces as beans, with the token of the session at hand. */
@NullMarked
package dev.mosaic.frontend.kapi;

import org.jspecify.annotations.NullMarked;
