package dev.mosaic.kapi.delivery;

import dev.mosaic.contract.operation.BuilderChoice;
import dev.mosaic.kapi.git.Sources;
import dev.mosaic.kapi.image.Images;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Looks at the commit's own Dockerfile to tell which builder would build it. */
@Component
class BuilderPreview {
    private final Sources sources;
    private final Images images;
    private final WorkFolder folder;

    BuilderPreview(Sources sources, Images images, WorkFolder folder) {
        this.sources = sources;
        this.images = images;
        this.folder = folder;
    }

    /** Fails as fetching does, and with the refusal of the builder when none fits. */
    BuilderChoice choose(ShipIntent intent) {
        String name = "preview-" + UUID.randomUUID();
        try {
            Path source = folder.fresh(name);
            sources.fetch(intent.binding().repository(), intent.commit().sha(), source);
            return images.choose(
                    ShipBuild.of(intent, source, images::login), intent.ship().builder());
        } finally {
            folder.remove(name);
        }
    }
}
