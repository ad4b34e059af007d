package dev.mosaic.contract.cluster;

import dev.mosaic.contract.identity.Right;

/**
 * One right of Mosaic itself and whether it holds it now; {@code optional} ones come with the role {@code
 * mosaic-kapi-more}, which nobody has to bind.
 */
public record Power(Right right, boolean optional, boolean held) {}
