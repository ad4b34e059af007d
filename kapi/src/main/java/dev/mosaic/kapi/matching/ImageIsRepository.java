package dev.mosaic.kapi.matching;

import dev.mosaic.contract.repository.Reason;
import dev.mosaic.contract.repository.ReasonKind;
import java.util.Optional;

/** The image is called as the repository is; that says little of a Dockerfile in a folder with a name of its own. */
final class ImageIsRepository implements Naming {

    @Override
    public Optional<Reason> weigh(Case one, BuildUnit unit) {
        if (!one.isCalled(unit.called())) return Optional.empty();
        int whole = unit.called().generic() ? 30 : 40;
        return Optional.of(Reasons.of(
                ReasonKind.IMAGE_IS_REPOSITORY,
                unit.whole() ? whole : 10,
                "image",
                one.imageText(),
                "repository",
                unit.repository().name()));
    }
}
