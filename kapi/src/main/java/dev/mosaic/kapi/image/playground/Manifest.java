package dev.mosaic.kapi.image.playground;

import dev.mosaic.contract.image.Digest;

/** A manifest as it was pushed. */
record Manifest(String mediaType, byte[] content, Digest digest) {}
