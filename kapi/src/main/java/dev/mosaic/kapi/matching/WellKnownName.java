package dev.mosaic.kapi.matching;

import dev.mosaic.contract.repository.Reason;
import dev.mosaic.contract.repository.ReasonKind;
import java.util.Optional;

/** Against a source for an image that is called as well-known software is. */
final class WellKnownName implements Naming {

    @Override
    public Optional<Reason> weigh(Case one, BuildUnit unit) {
        return one.bases().stream()
                .filter(Vocabulary.SOFTWARE::holds)
                .findFirst()
                .map(name -> Reasons.of(ReasonKind.KNOWN_SOFTWARE, -25, "name", name.toString()));
    }
}
