package dev.mosaic.kapi.matching;

import dev.mosaic.contract.repository.Reason;
import dev.mosaic.contract.repository.ReasonKind;
import java.util.Optional;

/** The image is called after the repository and then the folder: {@code shop-cart} of {@code shop} and {@code cart}. */
final class ImageIsBoth implements Naming {

    @Override
    public Optional<Reason> weigh(Case one, BuildUnit unit) {
        return unit.both().stream()
                .filter(one::isCalled)
                .findFirst()
                .map(both -> Reasons.of(
                        ReasonKind.IMAGE_IS_BOTH,
                        45,
                        "image",
                        one.imageText(),
                        "repository",
                        unit.repository().name(),
                        "folder",
                        unit.folder()));
    }
}
