/** Logins for git hosts and registries, found by host; secrets stay inside kapi. */
@NullMarked
package dev.mosaic.kapi.login;

import org.jspecify.annotations.NullMarked;
