package dev.mosaic.kapi.image.jib;

import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.kapi.image.BaseImage;
import dev.mosaic.kapi.image.dockerfile.Context;
import java.util.Optional;

/** All that is known before Jib starts: the stage, what its base brings, the plan and the context. */
record Recipe(Stage stage, Optional<BaseImage> base, Plan plan, Context context) {

    /** The base by its digest, so that it cannot move while it is built on. */
    Optional<ImageReference> pinned() {
        return stage.base()
                .map(image -> image.repository().at(base.orElseThrow().digest()));
    }
}
