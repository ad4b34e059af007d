package dev.mosaic.kapi.matching;

import dev.mosaic.contract.repository.Reason;
import dev.mosaic.contract.repository.ReasonKind;
import java.util.Optional;

/** The image is called as the folder is that the Dockerfile lies in, or as that with the folders above it. */
final class ImageIsFolder implements Naming {

    @Override
    public Optional<Reason> weigh(Case one, BuildUnit unit) {
        return unit.names().stream()
                .filter(one::isCalled)
                .findFirst()
                .map(name -> Reasons.of(
                        ReasonKind.IMAGE_IS_FOLDER,
                        name.generic() ? 30 : 40,
                        "image",
                        one.imageText(),
                        "folder",
                        unit.folder()));
    }
}
