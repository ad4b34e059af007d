package dev.mosaic.kapi.matching;

import dev.mosaic.contract.repository.Reason;
import dev.mosaic.contract.repository.ReasonKind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every word of the image's name occurs in the repository's name or the Dockerfile's path, those of the folder among them. */
final class ImageInPath implements Naming {

    @Override
    public Optional<Reason> weigh(Case one, BuildUnit unit) {
        List<String> image = one.bases().getLast().all();
        if (image.size() < 2
                || unit.name().isEmpty()
                || !image.containsAll(unit.name().all())) {
            return Optional.empty();
        }
        Set<String> words = new HashSet<>(Words.of(unit.folder()).all());
        words.addAll(unit.called().all());
        if (!words.containsAll(image)) return Optional.empty();
        return Optional.of(Reasons.of(ReasonKind.IMAGE_IN_PATH, 25, "image", one.imageText(), "folder", unit.folder()));
    }
}
