/** Logins for git hosts, registries and package repositories, found by host; secrets stay inside kapi. */
@NullMarked
package dev.mosaic.kapi.login;

import org.jspecify.annotations.NullMarked;
