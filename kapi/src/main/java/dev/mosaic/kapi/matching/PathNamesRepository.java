package dev.mosaic.kapi.matching;

import dev.mosaic.contract.repository.Reason;
import dev.mosaic.contract.repository.ReasonKind;
import java.util.Optional;

/** A part of the image's path before its name is called as the repository is. */
final class PathNamesRepository implements Belonging {

    @Override
    public Optional<Reason> weigh(Case one, Known repository) {
        if (repository.name().generic()) return Optional.empty();
        return one.image().placeNames().stream()
                .filter(part -> part.same(repository.name()))
                .findFirst()
                .map(part -> Reasons.of(
                        ReasonKind.PATH_NAMES_REPOSITORY,
                        35,
                        "part",
                        part.toString(),
                        "repository",
                        repository.repository().name()));
    }
}
