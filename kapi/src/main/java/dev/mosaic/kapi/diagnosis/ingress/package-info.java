/** Why nobody gets in from outside: class, controller, host, path, backend and certificate of an Ingress or of a route of a Gateway. */
@NullMarked
package dev.mosaic.kapi.diagnosis.ingress;

import org.jspecify.annotations.NullMarked;
