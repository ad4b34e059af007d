/** Why a program is refused by the API server: its token, its account, and the roles and bindings that do or do not reach it. */
@NullMarked
package dev.mosaic.kapi.diagnosis.access;

import org.jspecify.annotations.NullMarked;
