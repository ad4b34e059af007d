package dev.mosaic.contract.operation;

import dev.mosaic.contract.image.BuilderKind;

/** Which builder will build and why, in one sentence. */
public record BuilderChoice(BuilderKind builder, String because) {}
