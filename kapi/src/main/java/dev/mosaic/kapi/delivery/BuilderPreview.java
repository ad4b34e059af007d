package dev.mosaic.kapi.delivery;

import dev.mosaic.contract.operation.BuilderChoice;
import dev.mosaic.contract.operation.Warning;
import dev.mosaic.contract.operation.WarningId;
import dev.mosaic.kapi.git.SourceGaps;
import dev.mosaic.kapi.git.Sources;
import dev.mosaic.kapi.image.Images;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Looks at the commit's own files to tell which builder would build it, and what of them is missing. */
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

    /** The builder, and what to know of the files. */
    record Seen(BuilderChoice builder, List<Warning> warnings) {}

    /** Room for the commits that are looked at; to be closed. */
    Trees trees() {
        return new Trees(sources, folder);
    }

    /** Fails as fetching does, and with the refusal of the builder when none fits. */
    Seen look(ShipIntent intent, Trees trees) {
        Path source = trees.of(intent);
        BuilderChoice builder = images.choose(
                ShipBuild.of(intent, source, images::login), intent.ship().builder());
        return new Seen(builder, warnings(SourceGaps.of(source, intent.binding().context())));
    }

    private static List<Warning> warnings(SourceGaps gaps) {
        return Stream.of(
                        warning(WarningId.SUBMODULES, gaps.submodules()),
                        warning(WarningId.LFS_POINTERS, gaps.pointers()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Warning> warning(WarningId id, List<String> paths) {
        return paths.isEmpty() ? Optional.empty() : Optional.of(new Warning(id, String.join(", ", paths)));
    }
}
