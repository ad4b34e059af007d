/** Credentials of git hosts, registries and package repositories. */
@NullMarked
package dev.mosaic.kapi.account;

import org.jspecify.annotations.NullMarked;
