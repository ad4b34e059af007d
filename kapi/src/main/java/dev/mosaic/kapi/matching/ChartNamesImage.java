package dev.mosaic.kapi.matching;

import dev.mosaic.contract.repository.Reason;
import dev.mosaic.contract.repository.ReasonKind;
import java.util.Optional;

/** A chart in the repository runs exactly this image. */
final class ChartNamesImage implements Belonging {

    @Override
    public Optional<Reason> weigh(Case one, Known repository) {
        String image = one.image().entry();
        return Optional.ofNullable(repository.charted().get(image))
                .map(file -> Reasons.of(ReasonKind.CHART_NAMES_IMAGE, 25, "file", file, "image", image));
    }
}
