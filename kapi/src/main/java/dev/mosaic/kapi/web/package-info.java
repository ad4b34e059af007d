/** The HTTP edge: who calls, errors as problem details, OpenAPI. */
@NullMarked
package dev.mosaic.kapi.web;

import org.jspecify.annotations.NullMarked;
