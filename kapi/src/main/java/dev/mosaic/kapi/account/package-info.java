/** Credentials of git hosts and registries. */
@NullMarked
package dev.mosaic.kapi.account;

import org.jspecify.annotations.NullMarked;
