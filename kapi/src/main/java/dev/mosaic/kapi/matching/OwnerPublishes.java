package dev.mosaic.kapi.matching;

import dev.mosaic.contract.repository.Reason;
import dev.mosaic.contract.repository.ReasonKind;
import java.util.Optional;

/** The image lies under the name of the repository's owner. */
final class OwnerPublishes implements Belonging {

    @Override
    public Optional<Reason> weigh(Case one, Known repository) {
        return one.image().placeNames().stream()
                .filter(part -> part.same(repository.owner()))
                .findFirst()
                .map(part -> Reasons.of(
                        ReasonKind.OWNER_PUBLISHES,
                        25,
                        "publisher",
                        part.toString(),
                        "owner",
                        repository.repository().owner()));
    }
}
