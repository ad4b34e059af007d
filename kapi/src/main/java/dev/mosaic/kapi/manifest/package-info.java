/** Read, compare and edit workloads as YAML. */
@NullMarked
package dev.mosaic.kapi.manifest;

import org.jspecify.annotations.NullMarked;
