/** Credentials for git hosts and registries: they go in and never come out. */
@NullMarked
package dev.mosaic.contract.account;

import org.jspecify.annotations.NullMarked;
