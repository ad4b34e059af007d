package dev.mosaic.contract.operation;

import dev.mosaic.contract.image.BuilderKind;
import org.jspecify.annotations.Nullable;

/** Who built an image, and once it was pushed its layers; null where the registry did not tell. */
public record Made(BuilderKind builder, @Nullable Layers layers) {}
