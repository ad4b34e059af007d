package dev.mosaic.contract.delivery;

import dev.mosaic.contract.problem.Failure;
import org.jspecify.annotations.Nullable;

/** What became of one image: gone, or still there with its {@code stay} or its {@code failure}. */
public record Removed(OldImage image, @Nullable Failure failure) {

    public boolean gone() {
        return image.goes() && failure == null;
    }
}
