/** Why a service does not answer: from its name and port by its selector, endpoints and policies to what its pods listen on. */
@NullMarked
package dev.mosaic.kapi.diagnosis.network;

import org.jspecify.annotations.NullMarked;
