/** Accounts of git hosts and registries. */
@NullMarked
package dev.mosaic.frontend.account;

import org.jspecify.annotations.NullMarked;
